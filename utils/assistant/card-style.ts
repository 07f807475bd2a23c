export const CARD_CSS = `
.card { position: fixed; display: none; width: min(340px, calc(100vw - 16px)); overflow: auto; box-sizing: border-box; padding: 12px;
  border: 1px solid #d6d3d1; border-radius: 10px; background: #fff; color: #1c1917; font: 14px/1.4 system-ui, sans-serif;
  box-shadow: 0 8px 28px rgb(0 0 0 / 18%); }
.card.open { display: block; }
.card h2 { margin: 0; font-size: 12px; font-weight: 600; color: #57534e; }
.card p { margin: 6px 0; }
.card .words { padding-left: 8px; border-left: 3px solid #c2410c; overflow-wrap: anywhere; }
.card .message { font-weight: 600; }
.card .why, .card .note { color: #44403c; }
.card .actions { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 10px; }
.card button { padding: 5px 10px; border: 1px solid #a8a29e; border-radius: 6px; background: #fafaf9; color: inherit; font: inherit; cursor: pointer; }
.card button.fix { width: 100%; border-color: #166534; background: #f0fdf4; text-align: left; overflow-wrap: anywhere; }
.card button:focus-visible { outline: 2px solid #1d4ed8; outline-offset: 1px; }
@media (prefers-color-scheme: dark) {
  .card { background: #1c1917; color: #f5f5f4; border-color: #57534e; }
  .card h2 { color: #a8a29e; }
  .card .why, .card .note { color: #d6d3d1; }
  .card .words { border-left-color: #fb923c; }
  .card button { background: #292524; border-color: #78716c; }
  .card button.fix { background: #052e16; border-color: #4ade80; }
  .card button:focus-visible { outline-color: #93c5fd; }
}`;

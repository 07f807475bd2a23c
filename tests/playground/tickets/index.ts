import { dishwasherRefund } from './dishwasher-refund.ts';
import { promoCode } from './promo-code.ts';
import { shoeSize } from './shoe-size.ts';
import { showerChair } from './shower-chair.ts';
import type { PracticeTicket } from './ticket.ts';

/** In the order of the tabs. */
export const TICKETS: readonly PracticeTicket[] = [dishwasherRefund, showerChair, shoeSize, promoCode];

import type { PracticeTicket } from './ticket.ts';

/** English, furious: third contact, a promise not kept, money owed. */
export const dishwasherRefund: PracticeTicket = {
  id: 35401,
  subject: 'STILL no refund for the leaking dishwasher, third message',
  channel: 'email',
  status: 'Open',
  priority: 'High',
  tags: ['refund', 'damaged', 'third_contact'],
  requester: {
    name: 'Dana Whitfield',
    email: 'dana.whitfield@example.com',
    phone: '020 7946 0182',
    organisation: 'Private customer',
  },
  messages: [
    {
      type: 'end-user',
      sender: 'Dana Whitfield',
      at: '2026-10-26T08:14:00Z',
      text: `Hello,

The dishwasher I ordered from you (order NW-20817, £429.00) was delivered on 24 October with a cracked door. I only saw it once it was running: water came out at the front and all over the kitchen floor. Photos attached.

Please arrange for it to be collected and refund me. You can reach me on 020 7946 0182 after 5 pm.

Dana Whitfield`,
    },
    {
      type: 'agent',
      sender: 'Sam Okoye',
      at: '2026-10-27T15:40:00Z',
      text: `Hello Dana,

Thank you for the photos, and I’m sorry about your floor. I have booked a collection for Friday 30 October between 9 and 12. Once the dishwasher is back with us, the refund takes 3 to 5 working days.

I’ll call you when it is on its way.

Sam`,
    },
    {
      type: 'end-user',
      sender: 'Dana Whitfield',
      at: '2026-11-09T18:02:00Z',
      text: `Sam, your courier took it away on 30 October, I have the receipt (collection 5512-77). It is now ten days later. No money, and nobody called.

Can you tell me where my £429.00 is?

Dana`,
    },
    {
      type: 'internal',
      sender: 'Sam Okoye',
      at: '2026-11-10T10:25:00Z',
      text: 'Warehouse booked it in on 3 Nov. Refund waits in the finance queue since the 4th because the serial number was missing from the return note. Chased twice.',
    },
    {
      type: 'end-user',
      sender: 'Dana Whitfield',
      at: '2026-11-20T07:31:00Z',
      text: `This is the THIRD time I am writing to you and I am furious.

Order NW-20817, £429.00, collected by your own courier on 30 October. You said 3 to 5 working days. It has been three weeks. I wash up by hand every evening with a baby in the house, and all I get from you is silence.

When exactly will the money be in my account? And why did nobody call me, as Sam promised?

If this isn’t settled by Wednesday I will dispute the payment with my bank, and I will never order from you again.

Dana Whitfield`,
    },
  ],
};

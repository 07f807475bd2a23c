/** A ticket of the practice helpdesk. Times are ISO 8601; a message's text is plain, paragraphs parted by a blank line. */
export interface PracticeTicket {
  id: number;
  subject: string;
  channel: 'email' | 'chat';
  status: 'New' | 'Open' | 'Pending';
  priority: 'Low' | 'Normal' | 'High' | 'Urgent';
  tags: string[];
  requester: { name: string; email: string; phone?: string; organisation?: string };
  messages: PracticeMessage[];
}

export interface PracticeMessage {
  /** As Zendesk names them. */
  type: 'end-user' | 'agent' | 'internal';
  sender: string;
  at: string;
  text: string;
}

/** Who is signed in to the practice helpdesk. */
export const AGENT = { name: 'Alex Morgan', email: 'alex@northwind-home.example' };

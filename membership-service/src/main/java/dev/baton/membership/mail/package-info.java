/**
 * Mail to people, in Chinese and English at once. It is sent from here only, for addresses are here only. Whoever has
 * something to say calls {@link dev.baton.membership.mail.WritingMail} in the transaction of the cause; the row names a
 * person, a template and what it is about, never an address, a name or a password. {@link
 * dev.baton.membership.mail.SendingMail} opens the address when the mail goes out, and what must not be kept comes from a
 * {@link dev.baton.membership.mail.LastMinute}.
 *
 * <p>At least once: a process that dies after the mail server took a mail and before we noted it sends it again. Where no
 * mail server is named, mail waits in its queue, and {@code GET /api/v1/mails} says so; whoever looks there is noted for those
 * it was written to. What was sent, or will not be, goes {@code baton.mail.kept-for} after it was written.
 *
 * <p>Other services ask by an event, with a person's id, a template and what it is to speak of; {@link
 * dev.baton.membership.mail.WritingOnRequest} says what they may ask for. Mails are text only.
 */
@NullMarked
package dev.baton.membership.mail;

import org.jspecify.annotations.NullMarked;

/**
 * Mail to people, in Chinese and English at once. It is sent from here only, for addresses are here only. Whoever has
 * something to say calls {@link dev.baton.membership.mail.WritingMail} in the transaction of the cause; the row names a
 * person, a template and what it is about, never an address, a name or a password. {@link
 * dev.baton.membership.mail.SendingMail} opens the address when the mail goes out, and what must not be kept comes from a
 * {@link dev.baton.membership.mail.LastMinute}.
 *
 * <p>At least once: a process that dies after the mail server took a mail and before we noted it sends it again. Where no
 * mail server is named, mail waits in its queue, and {@code GET /api/v1/mails} says so.
 *
 * <p>Other services have nothing to say by mail yet. When one has, it asks by an event, and a listener here calls {@code
 * WritingMail}; there is no contract for that as long as there is no producer.
 */
@NullMarked
package dev.baton.membership.mail;

import org.jspecify.annotations.NullMarked;

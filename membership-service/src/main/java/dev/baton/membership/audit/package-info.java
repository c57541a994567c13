/**
 * Who looked at whose personal data (domain.md M10). Every use case that shows it to another than the person, be it an id with
 * a stage or a transfer, notes it in {@link dev.baton.membership.audit.ReadLog}, in the transaction of the reading; nobody can
 * change the notes.
 */
@NullMarked
package dev.baton.membership.audit;

import org.jspecify.annotations.NullMarked;

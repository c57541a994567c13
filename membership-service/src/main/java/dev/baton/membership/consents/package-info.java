/**
 * What people agree to and may take back (domain.md M10). A decision is a row of its own that nobody changes; it names the
 * version of the words it was about, and it stands as long as these are in use. Start at {@link dev.baton.membership.consents.ConsentPurpose}.
 */
@NullMarked
package dev.baton.membership.consents;

import org.jspecify.annotations.NullMarked;

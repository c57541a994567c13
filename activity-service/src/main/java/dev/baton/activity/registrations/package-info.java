/**
 * Who takes part. Start at {@link dev.baton.activity.registrations.Places}: it holds the one rule that must not give way,
 * that no more people are registered than there are places. People are opaque ids here; their names are
 * membership-service's, and so is the mail that confirms a registration ({@link
 * dev.baton.activity.registrations.MailRequested}).
 */
@NullMarked
package dev.baton.activity.registrations;

import org.jspecify.annotations.NullMarked;

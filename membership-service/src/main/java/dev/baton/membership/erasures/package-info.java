/**
 * How a person is erased (domain.md M10): it is asked for, the preview says what would go and what would stay and why, and an
 * office that is held today confirms what it has seen. Then, in one transaction, the person leaves the roster, each {@link
 * dev.baton.membership.people.PersonalRecord} lets go of its part, and their key, their sealed data and all fingerprints of
 * them go; {@code person-erased} tells the others, and Keycloak's account follows. What stays names an id that stands for
 * nobody, and so every figure of earlier days stays what it was. Start at {@link
 * dev.baton.membership.erasures.ErasingPeople}.
 *
 * <p><b>What this means for copies.</b> Each person's data is sealed under a key of their own, which lies beside it, wrapped
 * by the master key. The master key is never in PostgreSQL, so a backup, a replica or PostgreSQL's log alone opens nobody.
 * An erasure takes the wrapped key out of the live tables. Dead row versions hold it until {@code vacuum}, the log until its
 * segments are gone (PostgreSQL reuses them without wiping unless {@code wal_recycle} is off), and backups until they are
 * deleted: who has such a copy <em>and</em> the master key can still open the person. Therefore backups are to be deleted
 * after a fixed time, and it is that time after which an erasure is complete everywhere; the master key is to be kept apart
 * from them. Whoever restores a backup has erased people back, and must erase again whom {@code person-erased.v1} on the
 * topic {@code baton.membership.member} names since then: the topic is kept for ever, holds ids only, and is the list of
 * them. No part of the suite does that by itself yet.
 */
@NullMarked
package dev.baton.membership.erasures;

import org.jspecify.annotations.NullMarked;

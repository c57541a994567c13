package dev.baton.membership.imports;

import dev.baton.membership.members.Stage;
import dev.baton.membership.people.PersonalData;
import java.time.LocalDate;
import java.util.UUID;

/** What a row without faults says. */
record FutureMember(int number, PersonalData data, UUID unit, Stage stage, LocalDate joinedOn) {}

package dev.baton.membership;

import dev.baton.membership.appointments.AppointmentEvent.AppointmentEnded;
import dev.baton.membership.appointments.AppointmentEvent.AppointmentMade;
import dev.baton.membership.appointments.Office;
import dev.baton.membership.members.MemberEvent.MemberJoined;
import dev.baton.membership.members.MemberEvent.MemberLeft;
import dev.baton.membership.members.MemberEvent.MemberMoved;
import dev.baton.membership.people.PersonEvent.PersonErased;
import dev.baton.membership.people.PersonEvent.PersonRegistered;
import dev.baton.membership.units.UnitEvent.UnitDissolved;
import dev.baton.membership.units.UnitEvent.UnitEstablished;
import dev.baton.membership.units.UnitEvent.UnitMoved;
import dev.baton.membership.units.UnitEvent.UnitRenamed;
import dev.baton.membership.units.UnitType;
import dev.baton.platform.testing.Contracts;
import dev.baton.platform.values.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every published fact is written as its contract file says. */
class ContractsTest {

    private static final UUID ROOT = UUID.fromString("01980000-0000-7000-8000-000000000101");
    private static final UUID COLLEGE = UUID.fromString("01980000-0000-7000-8000-000000000102");
    private static final UUID BRANCH = UUID.fromString("01980000-0000-7000-8000-000000000103");
    private static final UUID OTHER_BRANCH = UUID.fromString("01980000-0000-7000-8000-000000000104");
    private static final UUID OFFICER = UUID.fromString("01980000-0000-7000-8000-000000000201");
    private static final UUID MEMBER = UUID.fromString("01980000-0000-7000-8000-000000000202");
    private static final UUID APPOINTMENT = UUID.fromString("01980000-0000-7000-8000-000000000301");

    @Test
    void a_unit_established() {
        Contracts.assertWritten(new UnitEstablished(
                COLLEGE,
                "szpu",
                ROOT,
                List.of(ROOT, COLLEGE),
                UnitType.SECONDARY_ORGANISATION,
                new Text("创新创意设计学院", "College of Innovation and Creative Design"),
                LocalDate.of(2021, 9, 1)));
    }

    @Test
    void a_unit_renamed() {
        Contracts.assertWritten(new UnitRenamed(
                COLLEGE,
                "szpu",
                new Text("创新创意设计学院", "College of Innovation and Creative Design"),
                LocalDate.of(2026, 12, 6)));
    }

    @Test
    void a_unit_moved() {
        Contracts.assertWritten(
                new UnitMoved(BRANCH, "szpu", COLLEGE, List.of(ROOT, COLLEGE, BRANCH), LocalDate.of(2026, 12, 7)));
    }

    @Test
    void a_unit_dissolved() {
        Contracts.assertWritten(new UnitDissolved(BRANCH, "szpu", List.of(OTHER_BRANCH), LocalDate.of(2026, 12, 7)));
    }

    @Test
    void a_person_registered() {
        Contracts.assertWritten(new PersonRegistered(OFFICER, "szpu"));
    }

    @Test
    void a_member_joined() {
        Contracts.assertWritten(new MemberJoined(MEMBER, "szpu", BRANCH, LocalDate.of(2024, 6, 28)));
    }

    @Test
    void a_member_moved() {
        Contracts.assertWritten(new MemberMoved(MEMBER, "szpu", BRANCH, OTHER_BRANCH, LocalDate.of(2026, 12, 7)));
    }

    @Test
    void a_member_left() {
        Contracts.assertWritten(new MemberLeft(MEMBER, "szpu", BRANCH, LocalDate.of(2026, 12, 7)));
    }

    @Test
    void a_person_erased() {
        Contracts.assertWritten(new PersonErased(MEMBER, "szpu", LocalDate.of(2026, 12, 7)));
    }

    @Test
    void an_appointment_made() {
        Contracts.assertWritten(new AppointmentMade(
                APPOINTMENT,
                "szpu",
                MEMBER,
                BRANCH,
                Office.SECRETARY,
                LocalDate.of(2025, 9, 1),
                LocalDate.of(2028, 8, 31),
                false));
    }

    @Test
    void an_appointment_ended() {
        Contracts.assertWritten(
                new AppointmentEnded(APPOINTMENT, "szpu", MEMBER, BRANCH, Office.SECRETARY, LocalDate.of(2026, 12, 7)));
    }
}

package dev.baton.membership.imports;

import dev.baton.membership.imports.sheets.Column;
import dev.baton.membership.imports.sheets.Header;
import dev.baton.membership.imports.sheets.SheetCell;
import dev.baton.membership.imports.sheets.SheetRow;
import dev.baton.membership.members.JoiningDay;
import dev.baton.membership.members.Stage;
import dev.baton.membership.people.IdentityNumber;
import dev.baton.membership.people.PersonalData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules for one row: everything that is wrong with it is said at once. */
final class RowCheck {

    private static final int LONGEST_VALUE = 400;

    private final SheetRow row;
    private final Header header;
    private final UnitsInReach units;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    RowCheck(SheetRow row, Header header, UnitsInReach units, LocalDate today) {
        this.row = row;
        this.header = header;
        this.units = units;
        this.today = today;
    }

    /** Empty where something is wrong; {@link #faults} says what. */
    Optional<FutureMember> member() {
        Optional<String> name = name();
        Optional<String> number =
                text(Column.CAMPUS_NUMBER, PersonalData.CAMPUS_NUMBER, RowFault.CAMPUS_NUMBER_IS_MALFORMED);
        Optional<UUID> unit = unit();
        Optional<Stage> stage = stage();
        Optional<LocalDate> joinedOn = joinedOn();
        Optional<String> login = text(Column.LOGIN, PersonalData.LOGIN, RowFault.LOGIN_IS_MALFORMED);
        Optional<String> phone = text(Column.PHONE, PersonalData.PHONE, RowFault.PHONE_IS_MALFORMED);
        Optional<String> email = text(Column.EMAIL, PersonalData.EMAIL, RowFault.EMAIL_IS_MALFORMED);
        if (number.filter(SampleRow.CAMPUS_NUMBER::equals).isPresent()) {
            fault(Column.CAMPUS_NUMBER, RowFault.ROW_IS_THE_SAMPLE);
        }
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        PersonalData data = new PersonalData(
                name.orElseThrow(), number.orElseThrow(), login.orElse(null), phone.orElse(null), email.orElse(null));
        return Optional.of(
                new FutureMember(row.number(), data, unit.orElseThrow(), stage.orElseThrow(), joinedOn.orElseThrow()));
    }

    List<Fault> faults() {
        return faults;
    }

    private Optional<String> name() {
        Optional<String> name = text(Column.NAME, PersonalData.NAME, RowFault.NAME_HAS_STRANGE_CHARACTERS);
        if (name.filter(written -> written.length() > PersonalData.LONGEST_NAME).isPresent()) {
            fault(Column.NAME, RowFault.VALUE_IS_TOO_LONG, Integer.toString(PersonalData.LONGEST_NAME));
        }
        return name;
    }

    private Optional<UUID> unit() {
        Optional<String> written = written(Column.UNIT);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        List<UnitsInReach.Known> found = units.named(written.get());
        if (found.isEmpty()) {
            fault(Column.UNIT, RowFault.UNIT_IS_UNKNOWN);
        } else if (found.size() > 1) {
            fault(Column.UNIT, RowFault.UNIT_IS_AMBIGUOUS);
        } else if (!found.getFirst().hasMembers()) {
            fault(Column.UNIT, RowFault.UNIT_TAKES_NO_MEMBERS);
        }
        return found.stream().map(UnitsInReach.Known::id).findFirst();
    }

    private Optional<Stage> stage() {
        Optional<String> written = written(Column.STAGE);
        Optional<Stage> stage = written.flatMap(StageWords::read);
        if (written.isPresent() && stage.isEmpty()) fault(Column.STAGE, RowFault.STAGE_IS_UNKNOWN);
        return stage;
    }

    private Optional<LocalDate> joinedOn() {
        Optional<String> written = written(Column.JOINED_ON);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        LocalDate asDate = header.cell(row, Column.JOINED_ON).date();
        Optional<LocalDate> day = asDate == null ? Dates.read(written.get()) : Optional.of(asDate);
        if (day.isEmpty() || day.get().isBefore(JoiningDay.EARLIEST)) {
            fault(Column.JOINED_ON, RowFault.DATE_IS_UNREADABLE);
        } else if (day.get().isAfter(today)) {
            fault(Column.JOINED_ON, RowFault.DATE_IS_IN_THE_FUTURE);
        }
        return day;
    }

    private Optional<String> text(Column column, String pattern, RowFault otherwise) {
        Optional<String> written = written(column);
        if (written.filter(text -> !text.matches(pattern)).isPresent()) {
            fault(column, otherwise);
        } else if (written.filter(IdentityNumber::is).isPresent()) {
            fault(column, RowFault.IDENTITY_NUMBER_IS_NOT_KEPT);
        }
        return written;
    }

    /** What stands in the cell, where it is something that can be read as text at all. */
    private Optional<String> written(Column column) {
        SheetCell cell = header.cell(row, column);
        if (cell.formula()) {
            fault(column, RowFault.CELL_HOLDS_A_FORMULA);
        } else if (cell.isBlank() && column.isNeeded()) {
            fault(column, RowFault.VALUE_IS_MISSING);
        } else if (cell.text().length() > LONGEST_VALUE) {
            fault(column, RowFault.VALUE_IS_TOO_LONG, Integer.toString(LONGEST_VALUE));
        } else if (!cell.isBlank()) {
            return Optional.of(cell.text());
        }
        return Optional.empty();
    }

    private void fault(Column column, RowFault code) {
        fault(column, code, null);
    }

    private void fault(Column column, RowFault code, @Nullable String argument) {
        faults.add(new Fault(row.number(), column, header.wordFor(column), code, argument));
    }
}

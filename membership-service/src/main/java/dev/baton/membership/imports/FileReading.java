package dev.baton.membership.imports;

import static dev.baton.membership.imports.sheets.SheetRefusal.FILE_HAS_NO_ROWS;
import static dev.baton.membership.imports.sheets.SheetRefusal.FILE_HAS_TOO_MANY_ROWS;
import static dev.baton.membership.imports.sheets.SheetRefusal.FILE_IS_EMPTY;

import dev.baton.membership.imports.sheets.Column;
import dev.baton.membership.imports.sheets.Header;
import dev.baton.membership.imports.sheets.SheetRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One file from its header to its last row, handed on in batches; what only the whole file tells is remembered here. */
final class FileReading implements Consumer<SheetRow> {

    static final int MOST_ROWS = 100_000;
    /** Nobody mends more by hand, and a sheet that is wrong throughout should not fill the database. */
    static final int MOST_FAULTS = 10_000;

    private static final int BATCH = 500;

    private final UnitsInReach units;
    private final LocalDate today;
    private final Consumer<Batch> batches;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> logins = new HashMap<>();
    private final BitSet wrong = new BitSet();
    private List<FutureMember> members = new ArrayList<>();
    private List<Fault> faults = new ArrayList<>();
    private @Nullable Header header;
    private int rows;
    private int noted;

    FileReading(UnitsInReach units, LocalDate today, Consumer<Batch> batches) {
        this.units = units;
        this.today = today;
        this.batches = batches;
    }

    @Override
    public void accept(SheetRow row) {
        if (header == null) {
            header = new Header(row);
        } else if (++rows <= MOST_ROWS) {
            check(row, header);
        }
    }

    /** @return the last batch, or what is left of it, has been handed on */
    FileReading end() {
        if (header == null) throw FILE_IS_EMPTY.refusal();
        if (rows == 0) throw FILE_HAS_NO_ROWS.refusal();
        if (rows > MOST_ROWS) throw FILE_HAS_TOO_MANY_ROWS.refusal(rows, MOST_ROWS);
        handOn();
        return this;
    }

    /** Rows of which the database knew something that the file cannot tell. */
    Batch alsoWrong(Map<Integer, Column> taken, RowFault numberTaken, RowFault loginTaken) {
        Header known = Objects.requireNonNull(header);
        taken.forEach((number, column) ->
                fault(known, number, column, column == Column.LOGIN ? loginTaken : numberTaken, null));
        return batch();
    }

    private void check(SheetRow row, Header known) {
        RowCheck check = new RowCheck(row, known, units, today);
        check.member().ifPresent(member -> keep(member, known));
        check.faults().forEach(this::note);
        if (members.size() + faults.size() >= BATCH) handOn();
    }

    private void keep(FutureMember member, Header known) {
        String number = String.valueOf(member.data().campusNumber()).toUpperCase(Locale.ROOT);
        mustBeFirst(numbers, number, member, known, Column.CAMPUS_NUMBER, RowFault.CAMPUS_NUMBER_IS_REPEATED);
        if (member.data().login() != null) {
            mustBeFirst(logins, member.data().login(), member, known, Column.LOGIN, RowFault.LOGIN_IS_REPEATED);
        }
        if (!wrong.get(member.number())) members.add(member);
    }

    /** Both rows are named, for either may be the one to mend. */
    private void mustBeFirst(
            Map<String, Integer> seen, String value, FutureMember member, Header known, Column column, RowFault fault) {
        Integer first = seen.putIfAbsent(value, member.number());
        if (first != null) {
            fault(known, member.number(), column, fault, Integer.toString(first));
            fault(known, first, column, fault, Integer.toString(member.number()));
        }
    }

    private void fault(Header known, int number, Column column, RowFault code, @Nullable String argument) {
        note(new Fault(number, column, known.wordFor(column), code, argument));
    }

    private void note(Fault fault) {
        wrong.set(fault.number());
        if (noted++ < MOST_FAULTS) faults.add(fault);
    }

    private void handOn() {
        batches.accept(batch());
    }

    private Batch batch() {
        Batch batch = new Batch(members, faults, rows, wrong.cardinality());
        members = new ArrayList<>();
        faults = new ArrayList<>();
        return batch;
    }
}

package dev.baton.membership.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.baton.membership.imports.sheets.Column;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsAreTakenTest {

    @Test
    void all_rows_are_counted_and_as_many_named_as_of_a_file() {
        Map<Integer, Column> rows = IntStream.rangeClosed(1, FileReading.MOST_FAULTS + 1)
                .boxed()
                .collect(Collectors.toMap(Function.identity(), row -> Column.LOGIN));
        RowsAreTaken taken = assertThrows(RowsAreTaken.class, () -> RowsAreTaken.check(rows));
        assertEquals(FileReading.MOST_FAULTS + 1, taken.rows());
        assertEquals(FileReading.MOST_FAULTS, taken.faults().size());
    }
}

package dev.baton.membership.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "11010519491231002x",
                "110105199001010010",
                "110105 19900101 0010",
                "110105-19900101-0010"
            })
    void a_citizens_number_is_known_however_it_is_written(String number) {
        assertTrue(IdentityNumber.is(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021", // its check character does not fit
                "110105194913310012", // no month has that day
                "11010519491231002", // one short
                "1101051949123100200", // one over
                "X10105194912310020",
                "20240001",
                ""
            })
    void other_numbers_are_none(String number) {
        assertFalse(IdentityNumber.is(number));
    }
}

package dev.baton.membership.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Set;

/** Keyed hashes by which people are found although nothing about them can be read. */
@ApplicationScoped
public class Fingerprints {

    private final Keys keys;

    Fingerprints(Keys keys) {
        this.keys = keys;
    }

    /** The same for all universities, as a login is given once. */
    public byte[] ofLogin(String login) {
        return keys.hash("login\n" + login);
    }

    /** Case is no difference between two campus numbers. */
    public byte[] ofCampusNumber(String university, String number) {
        return keys.hash("campus number\n" + university + "\n" + number.toUpperCase(Locale.ROOT));
    }

    /** Of each university's own, so that equal names in two of them do not look alike. */
    public long[] ofName(String university, String name) {
        return ofWords(university, NameWords.of(name));
    }

    /** What must all be there for somebody to be found by this. */
    public long[] ofQuery(String university, String query) {
        return ofWords(university, NameWords.ofQuery(query));
    }

    /** 64 bits are plenty: who is found is opened and looked at again. */
    private long[] ofWords(String university, Set<String> words) {
        return words.stream()
                .mapToLong(word -> ByteBuffer.wrap(keys.hash("name\n" + university + "\n" + word))
                        .getLong())
                .toArray();
    }
}

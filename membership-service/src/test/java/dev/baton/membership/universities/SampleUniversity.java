package dev.baton.membership.universities;

import dev.baton.platform.values.Text;
import java.util.UUID;

/** A university for tests of features that are told one. */
public final class SampleUniversity {

    private SampleUniversity() {}

    public static University named(String code) {
        return University.of(code, new Text("样例大学", "Sample University"), new UUID(0, 0));
    }
}

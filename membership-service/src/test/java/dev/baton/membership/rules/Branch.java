package dev.baton.membership.rules;

import dev.baton.membership.Campus;
import java.util.UUID;
import java.util.stream.IntStream;

/** A branch with members, made over HTTP. */
final class Branch {

    private Branch() {}

    static UUID of(Campus campus, UUID parent, String kind, int fullMembers) {
        UUID branch = Campus.made(campus.office()
                .body("""
                        {"parent": "%s", "type": "branch", "name": {"zh": "样例支部", "en": "Sample branch"},
                         "establishedOn": "2021-09-01", "kind": "%s", "coveredUnits": 1}""".formatted(parent, kind))
                .post("/api/v1/units")
                .then()
                .statusCode(201));
        join(campus, branch, 0, fullMembers);
        return branch;
    }

    /** Numbered from one number to before another. */
    static void join(Campus campus, UUID unit, int from, int to) {
        IntStream.range(from, to).forEach(number -> {
            String campusNumber = unit.toString().substring(24) + "-" + number;
            String member = Campus.newMember(unit, campusNumber, null).replace("probationary-member", "full-member");
            campus.office().body(member).post("/api/v1/members").then().statusCode(201);
        });
    }
}

package dev.baton.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks in the tables for every write that a caller was told has happened. */
final class AcknowledgedWrites {

    private static final String ID = "([0-9a-f-]{36})";

    /** Which writes leave what where; in the SQL, the ids of the path come in their order, then what was made. */
    private record Trace(Pattern request, String database, String sql) {

        Trace(String request, String database, String sql) {
            this(Pattern.compile(request.replace("{}", ID)), database, sql);
        }
    }

    private static final List<Trace> TRACES = List.of(
            new Trace("POST /api/v1/units", "membership", "select 1 from unit where id = ?"),
            new Trace("POST /api/v1/members", "membership", "select 1 from member where person = ?"),
            new Trace("POST /api/v1/initiatives", "showcase", "select 1 from initiative where id = ?"),
            new Trace(
                    "POST /api/v1/initiatives/{}/legs",
                    "showcase",
                    "select 1 from leg where initiative = ? and id = ?"),
            new Trace("POST /api/v1/showcases", "showcase", "select 1 from showcase where id = ?"),
            new Trace(
                    "POST /api/v1/showcases/{}/announcement",
                    "showcase",
                    "select 1 from showcase where id = ? and announced_at is not null"),
            new Trace(
                    "POST /api/v1/showcases/{}/conclusion",
                    "showcase",
                    "select 1 from showcase where id = ? and status = 'CONCLUDED'"),
            new Trace(
                    "POST /api/v1/batons/{}/offer",
                    "showcase",
                    "select 1 from outbox where aggregateid = ?::text and type = 'showcase.baton-offered.v1'"),
            new Trace(
                    "POST /api/v1/batons/{}/acceptance",
                    "showcase",
                    "select 1 from custody where baton = ? and number = 2 and custodian = 'szu'"),
            new Trace("POST /api/v1/activities", "activity", "select 1 from activity where id = ?"),
            new Trace(
                    "POST /api/v1/activities/{}/publication",
                    "activity",
                    "select 1 from activity where id = ? and status <> 'DRAFT'"),
            new Trace(
                    "POST /api/v1/activities/{}/registrations",
                    "activity",
                    "select 1 from registration where activity = ? and id = ?"),
            new Trace(
                    "POST /api/v1/activities/{}/check-ins",
                    "activity",
                    "select 1 from registration where activity = ? and id = ? and checked_in_at is not null"),
            new Trace("POST /api/v1/activities/{}/agenda-items/{}/completion", "activity", """
                    select 1 from activity, jsonb_path_query(programme::jsonb, '$.**.agenda[*]') item
                    where id = ? and item ->> 'item' = ?::text and item ->> 'doneAt' is not null"""),
            new Trace("POST /api/v1/activities/{}/stages/{}/conclusion", "activity", """
                    select 1 from activity, jsonb_path_query(programme::jsonb, '$.stages[*]') stage
                    where id = ? and stage ->> 'stage' = ?::text and stage ->> 'concludedAt' is not null"""),
            new Trace(
                    "PUT /api/v1/activities/{}/headcount",
                    "activity",
                    "select 1 from headcount where activity = ? and count = '106'"),
            new Trace(
                    "POST /api/v1/activities/{}/conclusion",
                    "activity",
                    "select 1 from activity where id = ? and status = 'CONCLUDED'"));

    private final Stack stack;

    AcknowledgedWrites(Stack stack) {
        this.stack = stack;
    }

    /** Those of which no trace is found. */
    List<Door.Call> missing(List<Door.Call> calls) {
        return calls.stream()
                .filter(Door.Call::isAcknowledgedWrite)
                .filter(call -> !hasLeftItsTrace(call))
                .toList();
    }

    private boolean hasLeftItsTrace(Door.Call call) {
        String request = call.method() + " " + call.path();
        for (Trace trace : TRACES) {
            Matcher matcher = trace.request.matcher(request);
            if (matcher.matches()) {
                return stack.rows(trace.database).has(trace.sql, ids(matcher, call));
            }
        }
        throw new AssertionError("nobody knows where to look for " + request);
    }

    private static Object[] ids(Matcher path, Door.Call call) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 1; i <= path.groupCount(); i++) {
            ids.add(UUID.fromString(path.group(i)));
        }
        if (call.id() != null) {
            ids.add(UUID.fromString(call.id()));
        }
        return ids.toArray();
    }
}

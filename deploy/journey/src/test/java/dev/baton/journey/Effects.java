package dev.baton.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What must be true of all rows together when every event has had its effect, and had it once. */
final class Effects {

    /** Each finds the rows that contradict its name. */
    private record Rule(String name, String database, String contradictions) {}

    private static final List<Rule> RULES = List.of(
            new Rule("places taken are the registrations there are", "activity", """
                    select p.activity from places p where
                      registered <> (select count(*) from registration r where r.activity = p.activity)
                      or checked_in <> (select count(checked_in_at) from registration r where r.activity = p.activity)"""),
            new Rule("a launched initiative was launched once", "showcase", """
                    select id from initiative i where status = 'LAUNCHED' and 1 <> (select count(*) from outbox
                      where type = 'showcase.initiative-launched.v1' and aggregateid = i.id::text)"""),
            new Rule("a launched initiative has one baton, and no other has any", "showcase", """
                    select id from initiative i where (case when status = 'LAUNCHED' then 1 else 0 end)
                      <> (select count(*) from baton b where b.initiative = i.id)"""),
            new Rule("the legs of an initiative are numbered 1 to n", "showcase", """
                    select initiative from leg group by initiative
                    having min(number) <> 1 or max(number) <> count(*) or count(distinct number) <> count(*)"""),
            new Rule("the custodies of a baton are numbered 1 to n", "showcase", """
                    select baton from custody group by baton
                    having min(number) <> 1 or max(number) <> count(*) or count(distinct number) <> count(*)"""),
            new Rule(
                    "every baton has a custodian",
                    "showcase",
                    "select id from baton where not exists (select from custody where baton = baton.id)"),
            new Rule("the custodian is the host whose turn it is", "showcase", """
                    select c.baton from custody c join leg l on l.id = c.leg
                    where c.number = (select max(number) from custody o where o.baton = c.baton)
                      and (l.host <> c.custodian or l.status not in ('OPEN', 'CONCLUDED'))"""),
            new Rule("every handover was told once", "showcase", """
                    select baton from custody c where number > 1 and 1 <> (select count(*) from outbox
                      where type = 'showcase.baton-accepted.v1' and aggregateid = c.baton::text
                        and (payload::json ->> 'custodyNumber')::int = c.number)"""));

    /** The same figures, kept by two services. */
    private record Agreement(String name, Source one, Source other) {}

    private record Source(String database, String sql) {}

    private static final List<Agreement> AGREEMENTS = List.of(
            new Agreement(
                    "every announced showcase has its activity",
                    new Source("showcase", "select id from showcase where announced_at is not null"),
                    new Source("activity", "select showcase from activity where showcase is not null")),
            new Agreement(
                    "showcase-service tells the headcount that was recorded",
                    new Source(
                            "showcase", "select showcase || ' ' || headcount from attendance where headcount <> '?'"),
                    new Source(
                            "activity",
                            "select showcase || ' ' || count from headcount where showcase is not null and count <> '?'")),
            new Agreement(
                    "showcase-service tells how many are registered and checked in",
                    new Source(
                            "showcase",
                            "select showcase || ' ' || registered || ' ' || checked_in from attendance"
                                    + " where registered <> '?'"),
                    new Source(
                            "activity",
                            "select showcase || ' ' || registered || ' ' || checked_in from places"
                                    + " where showcase is not null")),
            new Agreement(
                    "showcase-service knows the stages that are concluded",
                    new Source("showcase", "select showcase || ' ' || stage from concluded_stage"),
                    new Source("activity", """
                            select showcase || ' ' || (stage ->> 'stage')
                            from activity, jsonb_path_query(programme::jsonb, '$.stages[*]') stage
                            where showcase is not null and stage ->> 'concludedAt' is not null""")),
            new Agreement(
                    "activity-service knows every unit",
                    new Source("membership", "select id || ' ' || university || ' ' || path::text from unit"),
                    new Source("activity", "select id || ' ' || university || ' ' || path::text from unit")));

    private final Stack stack;

    Effects(Stack stack) {
        this.stack = stack;
    }

    List<String> contradictions() {
        List<String> found = new ArrayList<>();
        for (Rule rule : RULES) {
            List<String> rows = stack.rows(rule.database).list(rule.contradictions);
            if (!rows.isEmpty()) {
                found.add("not so: " + rule.name + ": " + rows);
            }
        }
        for (Agreement agreement : AGREEMENTS) {
            Set<String> one = rows(agreement.one);
            Set<String> other = rows(agreement.other);
            if (!one.equals(other)) {
                found.add("not so: " + agreement.name + ": " + one + " and " + other);
            }
        }
        return found;
    }

    private Set<String> rows(Source source) {
        return new TreeSet<>(stack.rows(source.database).list(source.sql));
    }
}

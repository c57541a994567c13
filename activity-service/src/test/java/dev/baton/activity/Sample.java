package dev.baton.activity;

import dev.baton.platform.testing.Contracts;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import dev.baton.platform.testing.Records;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Requests and records as they come from outside. */
public final class Sample {

    private static final String SHOWCASE = "019ae0c0-7000-7000-8000-000000000021";

    private Sample() {}

    /** A draft of the given unit, with a site visit of two stops and a session with two presentations. */
    public static String draft(UUID unit, String more) {
        return """
                {"kind": "seminar", "title": {"zh": "研讨会", "en": "A seminar"}, "unit": "%s", %s
                 "date": {"precision": "part-of-day", "value": "2026-12-06", "part": "morning", "assumed": ["year"]},
                 "stages": [
                   {"kind": "site-visit", "name": {"zh": "现场观摩", "en": "Site visit"},
                    "venue": {"campus": {"zh": "西丽校区", "en": "Xili campus"}},
                    "stops": [{"name": {"zh": "一", "en": "One"}}, {"name": {"zh": "二", "en": "Two"}}]},
                   {"kind": "session", "name": {"zh": "交流", "en": "Exchange"},
                    "venue": {"campus": {"zh": "留仙洞校区", "en": "Liuxiandong campus"},
                              "building": {"zh": "同德楼", "en": "Tongde Building"},
                              "room": {"zh": "第一会议室", "en": "Meeting Room 1"}},
                    "chair": {"zh": "校长", "en": "the president"},
                    "agenda": [
                      {"kind": "address", "title": {"zh": "致辞", "en": "Address"},
                       "speaker": {"zh": "副书记", "en": "a deputy secretary"}},
                      {"kind": "presentation", "title": {"zh": "甲", "en": "A"}, "organisation": "szu",
                       "points": [{"label": {"zh": "核心", "en": "core"}, "text": {"zh": "要点", "en": "point"}}]},
                      {"kind": "presentation", "title": {"zh": "乙", "en": "B"}, "organisation": "hitsz"}]}]}""".formatted(unit, more);
    }

    /** Open to the university that holds it. */
    public static String draft(UUID unit) {
        return draft(unit, "\"openTo\": \"university\",");
    }

    /** Drafted and published by the university's office; its id. */
    public static String published(Campus campus, String more) {
        String id = drafted(campus, more);
        campus.office().post("/api/v1/activities/" + id + "/publication").then().statusCode(200);
        return id;
    }

    public static String drafted(Campus campus, String more) {
        ValidatableResponse made = campus.office()
                .body(draft(campus.college(), more))
                .post("/api/v1/activities")
                .then()
                .statusCode(201);
        return made.extract().path("id");
    }

    /** The contract's example of an announced showcase, for another host and showcase. */
    public static String announced(UUID showcase, String host) {
        return Contracts.example("showcase.showcase-announced.v1")
                .replace(SHOWCASE, showcase.toString())
                .replace("\"host\": \"szpu\"", "\"host\": \"" + host + "\"");
    }

    /** A showcase of that host, announced as showcase-service does it and opened here. */
    public static UUID announcedTo(Campus host) {
        UUID showcase = UUID.randomUUID();
        Records.send(
                "baton.showcase.showcase",
                "showcase.showcase-announced.v1",
                host.code(),
                announced(showcase, host.code()));
        Eventually.until(() ->
                !Database.rows("select 1 from activity where id = ?", showcase).isEmpty());
        return showcase;
    }
}

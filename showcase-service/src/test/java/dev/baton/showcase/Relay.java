package dev.baton.showcase;

import dev.baton.platform.testing.Contracts;
import dev.baton.platform.testing.Database;
import dev.baton.platform.testing.Eventually;
import dev.baton.platform.testing.Records;
import java.util.List;
import java.util.UUID;

/** The steps of a relay's first leg, as its people and activity-service take them. */
public record Relay(Campus host, Campus guest, String initiative, String leg, String showcase) {

    private static final String EXAMPLE_SHOWCASE = "01993f00-0000-7000-8000-0000000000a1";
    private static final String EXAMPLE_STAGE = "01993f00-0000-7000-8000-0000000000b2";

    /** An initiative whose first host has drafted and announced its showcase. */
    public static Relay announced() {
        Relay relay = drafted();
        relay.host.office().post(relay.path() + "/announcement").then().statusCode(200);
        return relay;
    }

    public static Relay drafted() {
        Campus host = Campus.founded();
        Campus guest = Campus.founded();
        String initiative = planned();
        String leg = firstLeg(initiative, host);
        return new Relay(host, guest, initiative, leg, drafted(leg, host, guest));
    }

    /** The first host holds the baton. */
    public static Relay launched() {
        Relay relay = announced();
        relay.announceTheLaunch();
        relay.awaitLaunch();
        return relay;
    }

    /** All stages are over, but the activity is not closed yet. */
    public static Relay held() {
        Relay relay = launched();
        relay.holdAllStages();
        return relay;
    }

    /** The showcase is over: the baton can be offered. */
    public static Relay concluded() {
        return held().conclude();
    }

    public static Relay offered() {
        return concluded().offer();
    }

    public Relay conclude() {
        closeTheActivity();
        host.office().post(path() + "/conclusion").then().statusCode(200);
        return this;
    }

    public Relay offer() {
        host.office().body(offerTo(guest)).post(batonPath() + "/offer").then().statusCode(200);
        return this;
    }

    public static String planned() {
        return Campus.municipal()
                .body(initiativeNamed("Relay"))
                .post("/api/v1/initiatives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String initiativeNamed(String name) {
        return """
                {"name": {"zh": "行动", "en": "%s"},
                 "organisers": [{"zh": "市委组织部", "en": "Organization Department"}]}""".formatted(name);
    }

    public static String firstLeg(String initiative, Campus host) {
        return Campus.municipal()
                .body("{\"host\": \"" + host.code() + "\"}")
                .post("/api/v1/initiatives/" + initiative + "/legs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String drafted(String leg, Campus host, Campus guest) {
        return host.office()
                .body(draft(leg, host, guest))
                .post("/api/v1/showcases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String draft(String leg, Campus host, Campus guest) {
        return """
                {"leg": "%s", "name": {"zh": "展示交流活动", "en": "Showcase"},
                 "date": {"precision": "day", "value": "2026-12-06", "assumed": ["year"]},
                 "capacity": 120, "universities": ["%s"],
                 "stages": [
                   {"kind": "site-visit", "name": {"zh": "现场观摩", "en": "Site visit"},
                    "venue": {"campus": {"zh": "西丽校区", "en": "Xili campus"}},
                    "stops": [{"name": {"zh": "一", "en": "One"}}, {"name": {"zh": "二", "en": "Two"}},
                              {"name": {"zh": "三", "en": "Three"}}]},
                   {"kind": "exchange-and-display", "name": {"zh": "交流展示", "en": "Exchange and display"},
                    "chair": {"zh": "校长", "en": "the president"},
                    "agenda": [
                      {"kind": "launch-announcement", "title": {"zh": "宣布启动", "en": "Launch"}},
                      {"kind": "presentation", "title": {"zh": "甲", "en": "A"}, "organisation": "%s",
                       "points": [{"label": {"zh": "核心问题", "en": "Core issue"}, "text": {"zh": "一", "en": "one"}}]},
                      {"kind": "presentation", "title": {"zh": "乙", "en": "B"}, "organisation": "%s"}]}]}""".formatted(leg, guest.code(), host.code(), guest.code());
    }

    public static String offerTo(Campus nominee) {
        return """
                {"nominee": "%s",
                 "artefact": {"title": {"zh": "印象", "en": "Impression"}, "maker": {"zh": "教师", "en": "a teacher"},
                              "makersUnit": {"zh": "设计学院", "en": "College of Design"}}}""".formatted(nominee.code());
    }

    public String path() {
        return "/api/v1/showcases/" + showcase;
    }

    public String batonPath() {
        return "/api/v1/batons/"
                + Database.rows("select id from baton where initiative = ?", UUID.fromString(initiative))
                        .getFirst()
                        .get("id");
    }

    public void announceTheLaunch() {
        tell("activity.announcement-made.v1", example("activity.announcement-made.v1"));
    }

    public void awaitLaunch() {
        Eventually.until(() -> !Database.rows("select 1 from baton where initiative = ?", UUID.fromString(initiative))
                .isEmpty());
    }

    public void closeTheActivity() {
        tell("activity.activity-concluded.v1", example("activity.activity-concluded.v1"));
        Eventually.until(() -> !Database.rows(
                        "select 1 from attendance where showcase = ? and closed_at is not null",
                        UUID.fromString(showcase))
                .isEmpty());
    }

    public void holdAllStages() {
        List<String> stages = host.office().get(path()).then().extract().path("stages.stage");
        holdStage(stages.getFirst(), 3);
        holdStage(stages.getLast(), 0, host.code(), guest.code());
        Eventually.until(
                () -> Database.rows("select 1 from concluded_stage where showcase = ?", UUID.fromString(showcase))
                                .size()
                        == 2);
    }

    public void holdStage(String stage, int stops, String... presenters) {
        String presentations = presenters.length == 0 ? "[]" : "[\"" + String.join("\",\"", presenters) + "\"]";
        tell(
                "activity.stage-concluded.v1",
                example("activity.stage-concluded.v1")
                        .replace(EXAMPLE_STAGE, stage)
                        .replaceFirst("\"stops\": \\d+", "\"stops\": " + stops)
                        .replaceFirst("\"presentations\": \\[[^]]*]", "\"presentations\": " + presentations));
    }

    /** A record of activity-service about this showcase. */
    public void tell(String type, String json) {
        String topic = type.contains("registrations") ? "baton.activity.registration" : "baton.activity.activity";
        Records.send(topic, type, host.code(), json);
    }

    /** The contract's example, told of this showcase. */
    public String example(String type) {
        return Contracts.example(type).replace(EXAMPLE_SHOWCASE, showcase);
    }
}

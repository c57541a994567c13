package dev.baton.journey;

import io.restassured.response.Response;

/** Tries to move the baton with hands that may not, and insists on the right refusal each time. */
final class WrongHands {

    private final Door door;
    private final Narrator story;

    WrongHands(Door door, Narrator story) {
        this.door = door;
        this.story = story;
    }

    /** The showcase is not concluded yet: nobody can offer the baton, each for a reason of their own. */
    void beforeTheConclusion(String baton) {
        refused("an offer before the conclusion", offer(baton, Account.SZPU_OFFICE), 409, "showcase-not-concluded");
        refused("an acceptance before any offer", acceptance(baton, Account.SZU_OFFICE), 409, "nothing-is-offered");
        refused("an offer by SZU, which holds no baton", offer(baton, Account.SZU_OFFICE), 403, "not-the-custodian");
        refused("an offer by a member without office", offer(baton, Account.SZPU_MEMBER), 403, "office-required");
        refused("an offer with a forged token", forged(baton), 401, "token-refused");
    }

    /** Offered to Shenzhen University: nobody else can accept it. */
    void beforeTheAcceptance(String baton) {
        refused("an acceptance by SZPU itself", acceptance(baton, Account.SZPU_OFFICE), 403, "not-the-nominee");
        refused(
                "an acceptance by a member without office",
                acceptance(baton, Account.SZU_MEMBER),
                403,
                "office-required");
    }

    /** It has moved: it cannot move again. */
    void afterTheAcceptance(String baton) {
        refused("a second acceptance", acceptance(baton, Account.SZU_OFFICE), 409, "already-accepted");
        refused(
                "an offer by SZPU, which has given it away",
                offer(baton, Account.SZPU_OFFICE),
                403,
                "not-the-custodian");
    }

    private Response offer(String baton, String account) {
        return door.as(account).tries("POST", baton + "/offer", Facts.of("offer"));
    }

    private Response acceptance(String baton, String account) {
        return door.as(account).tries("POST", baton + "/acceptance", Facts.nothing());
    }

    private Response forged(String baton) {
        String token = Tokens.forged(door.tokenOf(Account.SZPU_OFFICE));
        return door.withToken(token).tries("POST", baton + "/offer", Facts.of("offer"));
    }

    private void refused(String what, Response answer, int status, String code) {
        Expectation.mustBeRefused(what, answer, status, code);
        story.says("refused: %s (%d %s)", what, status, code);
    }
}

package dev.baton.showcase.baton;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an offer ends that is neither accepted nor left to lapse. */
enum OfferEnding {
    /** By the custodian. */
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** By the nominee. */
    @JsonProperty("declined")
    DECLINED
}

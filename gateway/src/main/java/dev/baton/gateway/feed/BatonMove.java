package dev.baton.gateway.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Everything that can happen to a baton, with the fields that a watcher needs. */
sealed interface BatonMove {

    String baton();

    int custodyNumber();

    /** The event's name on the stream. */
    @com.fasterxml.jackson.annotation.JsonIgnore
    String name();

    /** A university holds the baton from now on. */
    sealed interface Custody extends BatonMove {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CustodyBegun(
            String baton, String initiative, int custodyNumber, String custodian, String leg, String begunAt)
            implements Custody {
        @Override
        public String name() {
            return "baton-custody-begun";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Accepted(
            String baton, String initiative, int custodyNumber, String from, String to, String leg, String acceptedAt)
            implements Custody {
        @Override
        public String name() {
            return "baton-accepted";
        }
    }

    /** The holder offers it on; the custody number is the holder's, until the offer is accepted. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Offered(
            String baton,
            String initiative,
            int custodyNumber,
            String custodian,
            String nominee,
            String offeredAt,
            String lapsesAt)
            implements BatonMove {
        @Override
        public String name() {
            return "baton-offered";
        }
    }

    /** Withdrawn by the holder or declined by the nominee: the holder holds it as before. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record OfferEnded(
            String baton,
            String initiative,
            int custodyNumber,
            String custodian,
            String nominee,
            String how,
            String endedAt)
            implements BatonMove {
        @Override
        public String name() {
            return "baton-offer-ended";
        }
    }
}

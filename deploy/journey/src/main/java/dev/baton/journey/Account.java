package dev.baton.journey;

/** The demo accounts that the journey plays with. */
final class Account {

    static final String MUNICIPAL = "municipal";
    static final String SZPU_OFFICE = "szpu-office";
    static final String SZPU_SECRETARY = "szpu-secretary";
    static final String SZPU_MEMBER = "szpu-member";
    static final String SZU_OFFICE = "szu-office";
    static final String SZU_MEMBER = "szu-member";

    private Account() {}
}

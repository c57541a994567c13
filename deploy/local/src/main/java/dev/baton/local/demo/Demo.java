package dev.baton.local.demo;

import dev.baton.local.basics.Patience;
import dev.baton.local.basics.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Fills an empty suite through its public API, the way its users would, and lets the accounts sign in. */
public final class Demo {
    /** One for all; it opens nothing but a stack on the same machine. */
    public static final String PASSWORD = "baton-demo";

    public static final List<String> ACCOUNTS =
            List.of("municipal", "szpu-office", "szu-office", "szpu-secretary", "szpu-member", "szu-member");

    /** The machine account by which universities join; it has no password. */
    private static final String OPERATOR = "operator";

    private static final String FOUNDED = "2020-01-01";
    private static final Duration ACCOUNT_COMES_WITHIN = Duration.ofMinutes(3);

    private final Addresses addresses;
    private final Accounts accounts;
    private final Path loaded;

    /**
     * The demo of one stack.
     *
     * @param loaded a file that exists once everything is there
     */
    public Demo(Addresses addresses, Path loaded) {
        this.addresses = addresses;
        this.accounts = new Accounts(addresses);
        this.loaded = loaded;
    }

    public String token(String account) {
        return account.equals(OPERATOR) ? accounts.operatorToken() : accounts.token(account, PASSWORD);
    }

    /** Loads what is missing and says what it did. */
    public String load(boolean servicesAreThere) {
        if (Files.exists(loaded)) {
            return "there already";
        }
        accounts.allowPasswordGrants();
        accounts.createWithRole("municipal", "municipal");
        accounts.setPassword("municipal", PASSWORD);
        if (!servicesAreThere) {
            return "only the account municipal: the rest comes through the gateway and membership-service";
        }
        loadUniversities();
        try {
            Files.writeString(loaded, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "%d universities, %d accounts".formatted(University.values().length, ACCOUNTS.size());
    }

    private void loadUniversities() {
        Calls operator = new Calls(addresses.gateway(), accounts.operatorToken());
        String szpu = "";
        String szu = "";
        for (University university : University.values()) {
            String root = operator.create("/universities", application(university), university.code);
            switch (university) {
                case SZPU -> szpu = root;
                case SZU -> szu = root;
                case SZTU, HITSZ -> {}
            }
        }
        for (University university : University.values()) {
            letIn(university.office(), true);
        }
        String szpuBranch = branch(University.SZPU, szpu);
        String secretary = member(University.SZPU, szpuBranch, "szpu-secretary", "样例戊", "D0001");
        member(University.SZPU, szpuBranch, "szpu-member", "样例己", "D0002");
        String szuBranch = branch(University.SZU, szu);
        member(University.SZU, szuBranch, "szu-member", "样例庚", "D0003");
        as(University.SZPU)
                .create(
                        "/appointments",
                        Map.of("person", secretary, "unit", szpuBranch, "office", "secretary", "from", FOUNDED),
                        "szpu-secretary is appointed");
        letIn("szpu-secretary", true);
        letIn("szpu-member", false);
        letIn("szu-member", false);
    }

    private static Map<String, Object> application(University university) {
        return Map.of(
                "code",
                university.code,
                "name",
                name(university.zh, university.en),
                "establishedOn",
                FOUNDED,
                "firstAccount",
                Map.of("login", university.office(), "name", university.officer));
    }

    private String branch(University university, String root) {
        String college = unit(university, root, "secondary-organisation", name("示例学院", "Sample College"));
        return unit(university, college, "branch", name("示例学院第一支部", "Sample College, first branch"));
    }

    private String unit(University university, String parent, String type, Map<String, String> name) {
        return as(university)
                .create(
                        "/units",
                        Map.of("parent", parent, "type", type, "name", name, "establishedOn", FOUNDED),
                        university.code + " " + type);
    }

    private String member(University university, String unit, String login, String name, String number) {
        return as(university)
                .create(
                        "/members",
                        Map.of(
                                "name", name,
                                "campusNumber", number,
                                "unit", unit,
                                "stage", "full-member",
                                "joinedOn", FOUNDED,
                                "login", login),
                        login);
    }

    private Calls as(University university) {
        return new Calls(addresses.gateway(), accounts.token(university.office(), PASSWORD));
    }

    /**
     * Gives the demo's password to an account that is on its way: membership-service makes it in its own time, when its own
     * event comes back to it.
     */
    public void letIn(String login, boolean withOffice) {
        if (!Patience.until(ACCOUNT_COMES_WITHIN, () -> accounts.isThere(login, withOffice))) {
            throw new Trouble("membership-service has not made the account " + login
                    + " in Keycloak: look at ./baton logs membership");
        }
        accounts.setPassword(login, PASSWORD);
    }

    private static Map<String, String> name(String zh, String en) {
        return Map.of("zh", zh, "en", en);
    }
}

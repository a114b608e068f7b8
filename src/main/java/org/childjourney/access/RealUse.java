package org.childjourney.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/**
 * What must hold before a county's children are kept in the application: PostgreSQL,
 * passwords that nobody can guess, and TLS. In the profile {@code prod} nothing starts
 * before it holds, and all that is missing is said at once.
 */
@Configuration(proxyBeanMethods = false)
@Profile("prod")
class RealUse {

    private static final Set<String> WELL_KNOWN = Set.of("admin", "administrator", "camunda", "change me", "change-me",
            "changeit", "changeme", "child-journey", "childjourney", "demo", "letmein", "pass", "password", "postgres",
            "postgresql", "root", "sa", "secret", "test", "welcome");

    private static final int SHORTEST_KEY = 32;

    /** How the numbers begin that are kept for inventing, and that nobody has. */
    private static final String INVENTED_NUMBER = "01632960";

    /** Asked of the settings alone, before a database is opened. */
    @Bean
    static BeanFactoryPostProcessor settingsOfRealUse(Environment settings) {
        return beans -> {
            var reasons = reasonsNotToStart(settings);
            if (!reasons.isEmpty()) {
                throw new NotReadyForACounty(reasons);
            }
        };
    }

    static List<String> reasonsNotToStart(Environment settings) {
        var reasons = new ArrayList<String>();
        database(settings, reasons);
        administrator(settings, reasons);
        transport(settings, reasons);
        audit(settings, reasons);
        helpAtNight(settings, reasons);
        return reasons;
    }

    private static void database(Environment settings, List<String> reasons) {
        var url = settings.getProperty("spring.datasource.url", "");
        if (url.isBlank()) {
            reasons.add("No database is named. Set SPRING_DATASOURCE_URL to the address of a PostgreSQL database, "
                    + "such as jdbc:postgresql://db.example.org:5432/childjourney.");
            return;
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            reasons
                .add("The database is not PostgreSQL. An embedded or in-memory database is for trying things out and "
                        + "can lose children's records. Set SPRING_DATASOURCE_URL to an address that begins with "
                        + "jdbc:postgresql:.");
            return;
        }
        var user = settings.getProperty("spring.datasource.username", "");
        if (isWellKnown(settings.getProperty("spring.datasource.password", ""), user)) {
            reasons
                .add("The password of the database is empty or one that anybody would guess. Give the database user a "
                        + "password of its own and set it in SPRING_DATASOURCE_PASSWORD.");
        }
    }

    private static void administrator(Environment settings, List<String> reasons) {
        var password = settings.getProperty("childjourney.admin.password", "");
        if (!password.isEmpty() && (isWellKnown(password, FirstAdministrator.ID)
                || password.length() < FirstAdministrator.SHORTEST_PASSWORD
                || password.equals(settings.getProperty("spring.datasource.password")))) {
            reasons
                .add("The password of the first administrator can be guessed, is shorter than %d characters or is that "
                    .formatted(FirstAdministrator.SHORTEST_PASSWORD)
                        + "of the database. Set another in CHILDJOURNEY_ADMIN_PASSWORD, or take it out of the environment "
                        + "once people can sign in.");
        }
    }

    private static void transport(Environment settings, List<String> reasons) {
        var ofItsOwn = settings.containsProperty("server.ssl.bundle")
                || settings.containsProperty("server.ssl.key-store")
                || settings.containsProperty("server.ssl.certificate");
        var atProxy = settings.getProperty("childjourney.tls-at-proxy", Boolean.class, false);
        if (!ofItsOwn && !atProxy) {
            reasons
                .add("Nobody has said that people reach the application by TLS. Put a reverse proxy with a certificate "
                        + "in front of it, see that nobody can get round it, and set CHILDJOURNEY_TLS_AT_PROXY=true.");
        }
        if (atProxy && Set.of("", "none")
            .contains(settings.getProperty("server.forward-headers-strategy", "").toLowerCase(Locale.ROOT))) {
            reasons
                .add("What the proxy says of a request is not heeded, so that the application would take TLS for plain "
                        + "HTTP. Set SERVER_FORWARD_HEADERS_STRATEGY to native, or leave it as it comes.");
        }
        if (!settings.getProperty("server.servlet.session.cookie.secure", Boolean.class, false)) {
            reasons.add("A browser would send the cookie of a session over plain HTTP as well. Take "
                    + "SERVER_SERVLET_SESSION_COOKIE_SECURE out of the environment.");
        }
    }

    private static void audit(Environment settings, List<String> reasons) {
        var key = settings.getProperty("childjourney.audit.key", "");
        if (key.length() < SHORTEST_KEY || key.chars().distinct().count() < SHORTEST_KEY / 4) {
            reasons
                .add("The audit has no key of its own, or one that can be guessed. Make one, for instance with openssl rand "
                        + "-base64 48, set it in CHILDJOURNEY_AUDIT_KEY, and keep it: nothing can be verified without it.");
        }
    }

    private static void helpAtNight(Environment settings, List<String> reasons) {
        var numbers = Binder.get(settings)
            .bind("childjourney.housing.out-of-hours", Bindable.mapOf(String.class, String.class))
            .orElse(Map.of());
        if (numbers.values().stream().anyMatch(number -> number.replace(" ", "").startsWith(INVENTED_NUMBER))) {
            reasons.add(
                    "Whoever has nowhere to sleep would be helped with a telephone number that nobody has. Set those of "
                            + "the districts under childjourney.housing.out-of-hours, or leave them out.");
        }
    }

    private static boolean isWellKnown(String password, String user) {
        var plain = password.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() || plain.equalsIgnoreCase(user) || WELL_KNOWN.contains(plain)
                || plain.chars().distinct().count() < 3 || "0123456789".contains(plain) || "1234567890".contains(plain);
    }

}

package org.childjourney.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.Teams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The people whom the council's provider signs in. Name, e-mail, roles, agencies and team
 * are brought to what it says at each sign-in, so that lists, reassigning and mail work.
 * Whoever is known keeps the user id of the first sign-in, also when the provider gives
 * them another name; nobody comes to the name of somebody else.
 */
class SignedOnPeople {

    private static final Logger LOG = LoggerFactory.getLogger(SignedOnPeople.class);

    /** As the engine takes user ids. */
    private static final Pattern USER_ID = Pattern.compile("[a-zA-Z0-9.@_-]{1,64}");

    private static final int LENGTH_OF_PASSWORD = 32;

    private final SingleSignOn settings;

    private final AccessTable table;

    private final IdentityService identity;

    private final Teams teams;

    private final Allocations allocations;

    private final JdbcClient jdbc;

    private final TransactionTemplate transaction;

    private final Clock clock;

    SignedOnPeople(SingleSignOn settings, AccessTable table, IdentityService identity, Teams teams,
            Allocations allocations, JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.settings = settings;
        this.table = table;
        this.identity = identity;
        this.teams = teams;
        this.allocations = allocations;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Brings a person up to date who has signed in.
     * @param claims what the provider says of them
     * @return the user id
     * @throws NotLetIn if they have no role here, or a name that is not theirs
     */
    String arrive(String issuer, String subject, Map<String, Object> claims) {
        var roles = this.settings.rolesOf(claims);
        var id = twiceIfNeeded(issuer, subject, claims, roles);
        if (roles.isEmpty()) {
            throw new NotLetIn(NotLetIn.NO_ROLE, id);
        }
        return id;
    }

    /** The same person may come in twice at once, and for the first time. */
    private String twiceIfNeeded(String issuer, String subject, Map<String, Object> claims, SingleSignOn.Roles roles) {
        try {
            return this.transaction.execute(status -> upToDate(issuer, subject, claims, roles));
        }
        catch (DataAccessException | ProcessEngineException atTheSameTime) {
            return this.transaction.execute(status -> upToDate(issuer, subject, claims, roles));
        }
    }

    private String upToDate(String issuer, String subject, Map<String, Object> claims, SingleSignOn.Roles roles) {
        var known = find(issuer, subject);
        var id = known.orElseGet(() -> newId(claims));
        if (roles.isEmpty() && known.isEmpty()) {
            return id;
        }
        remember(issuer, subject, id, known.isPresent());
        var name = describe(id, claims);
        memberships(groupsOf(id), roles.groups(), group -> this.identity.createMembership(id, group),
                group -> this.identity.deleteMembership(id, group));
        memberships(ownTenantsOf(id), roles.tenants(), tenant -> this.identity.createTenantUserMembership(tenant, id),
                tenant -> this.identity.deleteTenantUserMembership(tenant, id));
        roles.team().ifPresentOrElse(team -> worksIn(id, name, team, roles.socialWorker()), () -> worksInNoTeam(id));
        return id;
    }

    /** The user id of whom the provider knows under this subject. */
    private Optional<String> find(String issuer, String subject) {
        return this.jdbc.sql("select user_id from signed_on_person where issuer = ? and subject = ?")
            .params(issuer, subject)
            .query(String.class)
            .optional();
    }

    private String newId(Map<String, Object> claims) {
        var said = this.settings.userNameOf(claims).orElse("");
        var id = said.toLowerCase(Locale.ROOT);
        if (!USER_ID.matcher(id).matches() || isSomebodyElses(id)) {
            throw new NotLetIn(NotLetIn.NAME, said);
        }
        return id;
    }

    private boolean isSomebodyElses(String id) {
        return this.jdbc.sql("select count(*) from signed_on_person where user_id = ?")
            .param(id)
            .query(Integer.class)
            .single() > 0;
    }

    private void remember(String issuer, String subject, String id, boolean known) {
        var now = this.clock.instant().atOffset(ZoneOffset.UTC);
        if (known) {
            this.jdbc.sql("update signed_on_person set last_at = ? where user_id = ?").params(now, id).update();
        }
        else {
            this.jdbc.sql(
                    "insert into signed_on_person (user_id, issuer, subject, first_at, last_at) values (?, ?, ?, ?, ?)")
                .params(id, issuer, subject, now, now)
                .update();
        }
    }

    private String describe(String id, Map<String, Object> claims) {
        var existing = this.identity.createUserQuery().userId(id).singleResult();
        var user = (existing != null) ? existing : this.identity.newUser(id);
        if (existing == null) {
            // Nobody knows it: this person signs in at the provider alone.
            user.setPassword(
                    Base64.getEncoder().encodeToString(KeyGenerators.secureRandom(LENGTH_OF_PASSWORD).generateKey()));
        }
        var whole = SingleSignOn.text(claims, "name").orElse(id);
        var space = whole.lastIndexOf(' ');
        user.setFirstName(SingleSignOn.text(claims, "given_name").orElse((space > 0) ? whole.substring(0, space) : ""));
        user.setLastName(SingleSignOn.text(claims, "family_name").orElse(whole.substring(space + 1)));
        SingleSignOn.text(claims, "email").ifPresent(user::setEmail);
        // A random password holds every short name somewhere, which the rules for chosen
        // ones refuse.
        ((IdentityServiceImpl) this.identity).saveUser(user, true);
        return "%s %s".formatted(user.getFirstName(), user.getLastName()).strip();
    }

    private Set<String> groupsOf(String id) {
        return this.identity.createGroupQuery()
            .groupMember(id)
            .list()
            .stream()
            .map(Group::getId)
            .collect(Collectors.toSet());
    }

    private Set<String> ownTenantsOf(String id) {
        return this.identity.createTenantQuery()
            .userMember(id)
            .list()
            .stream()
            .map(Tenant::getId)
            .collect(Collectors.toSet());
    }

    private static void memberships(Set<String> held, Set<String> wanted, Consumer<String> add,
            Consumer<String> takeAway) {
        wanted.stream().filter(one -> !held.contains(one)).forEach(add);
        held.stream().filter(one -> !wanted.contains(one)).forEach(takeAway);
    }

    private void worksIn(String id, String name, String team, boolean socialWorker) {
        if (this.teams.team(team).isPresent()) {
            this.teams.put(id, name, team, socialWorker);
            this.teams.returned(id);
        }
        else {
            LOG.warn("{} is to work in the team {}, which is not set up: name it under childjourney.teams", id, team);
        }
    }

    /** Whoever was in a team has left it: their children go back to it. */
    private void worksInNoTeam(String id) {
        var today = WorkingCalendar.dateOf(this.clock.instant());
        this.teams.worker(id)
            .filter(worker -> !worker.leftBy(today))
            .ifPresent(worker -> this.allocations.left(id, today, Chronology.SYSTEM));
    }

    /**
     * Another system, or a person who uses one, with the roles that its token names.
     * Nothing is kept of a system.
     * @throws NotLetIn if it has no role here, or a name that is somebody's
     */
    Person bringing(String issuer, String subject, Map<String, Object> claims) {
        var roles = this.settings.rolesOf(claims);
        var said = this.settings.systemNameOf(claims).orElse("");
        if (roles.isEmpty()) {
            throw new NotLetIn(NotLetIn.NO_ROLE, said);
        }
        var id = find(issuer, subject).orElseGet(() -> {
            var name = said.toLowerCase(Locale.ROOT);
            if (!USER_ID.matcher(name).matches() || isSomebodyElses(name)) {
                throw new NotLetIn(NotLetIn.NAME, said);
            }
            return name;
        });
        var tenants = Stream
            .concat(roles.tenants().stream(),
                    roles.groups().stream().flatMap(group -> Grants.tenantsOf(group, this.table).stream()))
            .distinct()
            .toList();
        return new Person(id, id, "", null, List.copyOf(roles.groups()), tenants);
    }

}

package org.childjourney.access;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the council's provider says of a person, and what that is with us. A claim may
 * stand within another: {@code realm_access.roles}.
 *
 * @param userName the claim that becomes the user id at the first sign-in
 * @param memberships the claim that lists what a person is a member of
 * @param means what each of these is with us; what is not listed is nothing
 */
@ConfigurationProperties("childjourney.single-sign-on")
record SingleSignOn(@DefaultValue("preferred_username") String userName, @DefaultValue("roles") String memberships,
        @DefaultValue List<Membership> means) {

    /** What other systems are called, in the order in which it is looked for. */
    private static final List<String> NAMES_OF_SYSTEMS = List.of("azp", "appid", "client_id", "sub");

    /**
     * What one membership is with us.
     *
     * @param member as the provider names it
     * @param groups groups of {@code access.yaml}; with an agency's group comes its
     * tenant
     * @param tenants agencies whose part of the work the person sees as well
     * @param team the team that the person works in, null for none
     * @param socialWorker whether its members are registered social workers
     */
    record Membership(String member, @DefaultValue Set<String> groups, @DefaultValue Set<String> tenants, String team,
            @DefaultValue("false") boolean socialWorker) {
    }

    /** What a person is with us. */
    record Roles(Set<String> groups, Set<String> tenants, Optional<String> team, boolean socialWorker) {

        boolean isEmpty() {
            return this.groups.isEmpty() && this.tenants.isEmpty();
        }

    }

    /**
     * Demands that every group and every tenant is one of the access table.
     * @throws IllegalStateException naming those that are not
     */
    void check(AccessTable table) {
        var unknown = this.means.stream()
            .flatMap(membership -> membership.groups().stream())
            .collect(Collectors.toSet());
        unknown.removeAll(table.groups().keySet());
        unknown.removeAll(table.agencies().keySet());
        var tenants = this.means.stream()
            .flatMap(membership -> membership.tenants().stream())
            .collect(Collectors.toSet());
        tenants.removeIf(tenant -> table.tenantOf(tenant).filter(tenant::equals).isPresent());
        unknown.addAll(tenants);
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    "childjourney.single-sign-on names groups or agencies that access.yaml does " + "not know: "
                            + String.join(", ", unknown));
        }
    }

    Roles rolesOf(Map<String, Object> claims) {
        var memberOf = (claim(claims, this.memberships) instanceof Collection<?> listed)
                ? listed.stream().map(String::valueOf).collect(Collectors.toSet())
                : Optional.ofNullable(claim(claims, this.memberships))
                    .map(String::valueOf)
                    .map(Set::of)
                    .orElse(Set.of());
        var groups = new LinkedHashSet<String>();
        var tenants = new LinkedHashSet<String>();
        var held = this.means.stream().filter(membership -> memberOf.contains(membership.member())).toList();
        held.forEach(membership -> {
            groups.addAll(membership.groups());
            tenants.addAll(membership.tenants());
        });
        return new Roles(groups, tenants, held.stream().map(Membership::team).filter(Objects::nonNull).findFirst(),
                held.stream().anyMatch(Membership::socialWorker));
    }

    /** The name under which the provider knows somebody, empty where it says none. */
    Optional<String> userNameOf(Map<String, Object> claims) {
        return text(claims, this.userName);
    }

    /** The same for another system, which may have a name of its own. */
    Optional<String> systemNameOf(Map<String, Object> claims) {
        return userNameOf(claims)
            .or(() -> NAMES_OF_SYSTEMS.stream().flatMap(claim -> text(claims, claim).stream()).findFirst());
    }

    static Optional<String> text(Map<String, Object> claims, String name) {
        return Optional.ofNullable(claim(claims, name))
            .map(Object::toString)
            .map(String::strip)
            .filter(said -> !said.isEmpty());
    }

    private static Object claim(Map<?, ?> claims, String name) {
        if (claims.containsKey(name)) {
            return claims.get(name);
        }
        var dot = name.indexOf('.');
        return (dot > 0 && claims.get(name.substring(0, dot)) instanceof Map<?, ?> within)
                ? claim(within, name.substring(dot + 1)) : null;
    }

}

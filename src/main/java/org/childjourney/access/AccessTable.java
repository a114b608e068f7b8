package org.childjourney.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.childjourney.casefile.AllocationRole;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;

/**
 * The table of who may see and do what, as {@code access.yaml} states it.
 *
 * @param agencyParts process key to how an instance of it belongs to one agency
 * @param agencyKinds what agencies of a kind begin from Tasklist
 * @param agencies the groups of agencies outside the county by group id, which is the
 * agency's tenant id too unless the group stands within an agency
 * @param groups the county's roles by group id
 * @param filters the lists that Tasklist offers, in their order
 */
record AccessTable(@JsonProperty("agency-parts") Map<String, Part> agencyParts,
        @JsonProperty("agency-kinds") Map<String, Kind> agencyKinds, Map<String, Agency> agencies,
        Map<String, Role> groups, Map<String, WorkList> filters) {

    static final String ADMINISTRATORS = "camunda-admin";

    private static final String PARTNER = "partner";

    AccessTable {
        groups.forEach((id, role) -> {
            if (role.admin() != id.equals(ADMINISTRATORS)) {
                throw new IllegalStateException("The administrators are the group " + ADMINISTRATORS + " and no other");
            }
        });
    }

    static AccessTable read() {
        var yaml = new YamlMapFactoryBean();
        yaml.setResources(new ClassPathResource("access.yaml"));
        return new ObjectMapper().convertValue(yaml.getObject(), AccessTable.class);
    }

    boolean isAgency(Collection<String> memberOf) {
        return memberOf.stream().anyMatch(this.agencies::containsKey);
    }

    boolean isCounty(Collection<String> memberOf) {
        return memberOf.stream().anyMatch(this.groups::containsKey);
    }

    /** Whether somebody with these roles begins anything from Tasklist. */
    boolean begins(Collection<String> memberOf) {
        return isCounty(memberOf) || memberOf.stream().anyMatch(group -> !startsOf(group).isEmpty());
    }

    /**
     * The agency that a group of people outside the county belongs to; none for others.
     */
    Optional<String> tenantOf(String group) {
        return Optional.ofNullable(this.agencies.get(group))
            .map(agency -> (agency.within() != null) ? agency.within() : group);
    }

    /**
     * The agencies that may have a part in this process; none where it is the county's.
     */
    Set<String> tenantsIn(String process) {
        var part = this.agencyParts.get(process);
        return (part == null) ? Set.of()
                : this.agencies.entrySet()
                    .stream()
                    .filter(agency -> agency.getValue().within() == null)
                    .filter(agency -> part.kinds().contains(agency.getValue().kind()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());
    }

    /** The processes of which this agency's people see their own part. */
    List<String> partsOf(String group) {
        var kind = this.agencies.get(group).kind();
        return this.agencyParts.entrySet()
            .stream()
            .filter(part -> part.getValue().kinds().contains(kind))
            .map(Map.Entry::getKey)
            .toList();
    }

    /** The processes that this agency's people begin from Tasklist. */
    List<String> startsOf(String group) {
        return Optional.ofNullable(this.agencies.get(group))
            .map(Agency::kind)
            .map(this.agencyKinds::get)
            .map(Kind::starts)
            .orElse(List.of());
    }

    boolean isManager(Collection<String> memberOf) {
        return memberOf.stream().map(this.groups::get).anyMatch(role -> role != null && role.manager());
    }

    boolean isAdministrator(Collection<String> memberOf) {
        return memberOf.contains(ADMINISTRATORS);
    }

    boolean mayAssign(Collection<String> memberOf, String process) {
        return isAdministrator(memberOf) || memberOf.stream()
            .map(this.groups::get)
            .anyMatch(role -> role != null && role.manager() && role.worksOn().contains(process));
    }

    /** The web applications that somebody with these roles opens. */
    List<String> appsOf(Collection<String> memberOf) {
        return Stream.concat(memberOf.stream().filter(this.agencies::containsKey).map(agency -> "tasklist"),
                memberOf.stream().map(this.groups::get).filter(Objects::nonNull).flatMap(role -> role.apps().stream()))
            .distinct()
            .toList();
    }

    /** The roles as a sentence names them: "team manager or MASH manager". */
    String named(Collection<String> groupIds) {
        return groupIds.stream().sorted().map(this::name).collect(Collectors.joining(" or the "));
    }

    private String name(String groupId) {
        if (this.agencies.containsKey(groupId)) {
            return this.agencies.get(groupId).name();
        }
        return this.groups.containsKey(groupId) ? this.groups.get(groupId).name() : groupId;
    }

    /**
     * As what the team is responsible whose cases this role works from; empty for roles
     * that work across the county, and for agencies.
     */
    Optional<AllocationRole> ofTeam(String groupId) {
        return Optional.ofNullable(this.groups.get(groupId)).map(Role::ofTeam);
    }

    /**
     * A process of which each instance belongs to one agency.
     *
     * @param agency the routing variable that names the agency
     * @param kinds the kinds of agencies that take part
     */
    record Part(String agency, Set<String> kinds) {

        /** Where nothing else is said, the multi-agency partners take part. */
        @JsonCreator
        static Part amongPartners(String agency) {
            return new Part(agency, Set.of(PARTNER));
        }

        @JsonCreator
        static Part among(@JsonProperty("agency") String agency, @JsonProperty("kinds") Set<String> kinds) {
            return new Part(agency, kinds);
        }

    }

    /** What agencies of a kind have in common. */
    record Kind(List<String> starts) {
    }

    /**
     * A group of people of an agency outside the county.
     *
     * @param name as a refusal names them
     * @param kind of what kind the agency is
     * @param within the agency to which the group belongs; null where the group is the
     * agency
     */
    record Agency(String name, String kind, String within) {

        Agency {
            kind = (kind != null) ? kind : PARTNER;
        }

    }

    /** A role of the county. */
    record Role(String name, List<String> apps, @JsonProperty("works-on") List<String> worksOn, List<String> starts,
            List<String> oversees, @JsonProperty("of-team") AllocationRole ofTeam, boolean manager, boolean admin) {

        Role {
            apps = (apps != null) ? apps : List.of();
            worksOn = (worksOn != null) ? worksOn : List.of();
            starts = (starts != null) ? starts : List.of();
            oversees = (oversees != null) ? oversees : List.of();
        }

    }

    /**
     * A list that Tasklist offers.
     *
     * @param dueBefore an expression of the engine for an instant, or null when the due
     * date does not matter
     */
    record WorkList(String name, String description, Whose whose, @JsonProperty("due-before") String dueBefore) {
    }

    /** Whose work a list shows. */
    enum Whose {

        @JsonProperty("mine")
        MINE,

        @JsonProperty("mine-or-open-to-me")
        MINE_OR_OPEN_TO_ME

    }

}

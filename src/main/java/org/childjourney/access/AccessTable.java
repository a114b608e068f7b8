package org.childjourney.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.childjourney.casefile.AllocationRole;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;

/**
 * The table of who may see and do what, as {@code access.yaml} states it.
 *
 * @param agencyParts process key to the variable that names the agency of an instance
 * @param agencies the agencies outside the county by group id, which is their tenant id
 * too
 * @param groups the county's roles by group id
 * @param filters the lists that Tasklist offers, in their order
 */
record AccessTable(@JsonProperty("agency-parts") Map<String, String> agencyParts, Map<String, Agency> agencies,
        Map<String, Role> groups, Map<String, WorkList> filters) {

    static final String ADMINISTRATORS = "camunda-admin";

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

    /** An agency outside the county. */
    record Agency(String name) {
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

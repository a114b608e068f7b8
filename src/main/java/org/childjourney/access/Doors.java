package org.childjourney.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.AntPathMatcher;

/**
 * The doors into the engine, as {@code doors.yaml} lists them: which requests may change
 * something, and who may send them.
 */
class Doors {

    private static final Set<String> ONLY_READ = Set.of("GET", "HEAD", "OPTIONS");

    private final AntPathMatcher paths = new AntPathMatcher();

    private final AccessTable table;

    private final Listed listed;

    Doors(AccessTable table) {
        this.table = table;
        var yaml = new YamlMapFactoryBean();
        yaml.setResources(new ClassPathResource("doors.yaml"));
        this.listed = new ObjectMapper().convertValue(yaml.getObject(), Listed.class);
    }

    /**
     * Why this request is refused, as a sentence; empty when the door is open to this
     * person.
     * @param path the path below the engine's REST interface, such as
     * {@code /task/42/claim}
     */
    Optional<String> refuse(Person person, String method, String path) {
        if (ONLY_READ.contains(method) || isOpen(person, method, path)) {
            return Optional.empty();
        }
        return Optional.of(this.listed.shut()
            .entrySet()
            .stream()
            .filter(door -> matches(door.getKey(), method, path))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("This is not one of the things that your role does here. Ask an administrator if you need it."));
    }

    /** Whether what is done through this door is kept in the audit. */
    boolean isAudited(String method, String path) {
        return Stream
            .concat(this.listed.open().getOrDefault(Who.ADMIN, List.of()).stream(), this.listed.audited().stream())
            .anyMatch(door -> matches(door, method, path));
    }

    private boolean isOpen(Person person, String method, String path) {
        var groups = person.groups();
        return Arrays.stream(Who.values())
            .filter(who -> who.includes(this.table, groups))
            .flatMap(who -> this.listed.open().getOrDefault(who, List.of()).stream())
            .anyMatch(door -> matches(door, method, path));
    }

    private boolean matches(String door, String method, String path) {
        var parts = door.split(" ", 2);
        return (parts[0].equals("*") || parts[0].equals(method)) && this.paths.match(parts[1], path);
    }

    private record Listed(Map<Who, List<String>> open, List<String> audited, Map<String, String> shut) {
    }

    private enum Who {

        @JsonProperty("everyone")
        EVERYONE {
            @Override
            boolean includes(AccessTable table, List<String> groups) {
                return true;
            }
        },

        @JsonProperty("starters")
        STARTERS {
            @Override
            boolean includes(AccessTable table, List<String> groups) {
                return table.begins(groups);
            }
        },

        @JsonProperty("managers")
        MANAGERS {
            @Override
            boolean includes(AccessTable table, List<String> groups) {
                return table.isManager(groups) || table.isAdministrator(groups);
            }
        },

        @JsonProperty("admin")
        ADMIN {
            @Override
            boolean includes(AccessTable table, List<String> groups) {
                return table.isAdministrator(groups);
            }
        };

        abstract boolean includes(AccessTable table, List<String> groups);

    }

}

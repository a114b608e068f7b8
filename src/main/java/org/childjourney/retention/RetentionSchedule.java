package org.childjourney.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * For how long records are kept: {@code retention.yaml}, with a county's own years. The
 * application does not start with a rule that nobody knows or that is shorter than the
 * law.
 */
@Component
class RetentionSchedule {

    private final List<RetentionRule> rules;

    RetentionSchedule(RetentionProperties county) {
        var shipped = read().rules();
        var unknown = new TreeSet<>(county.years().keySet());
        unknown.removeAll(shipped.stream().map(RetentionRule::id).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("retention.yaml has no rule %s, which childjourney.retention.years names"
                .formatted(String.join(", ", unknown)));
        }
        this.rules = shipped.stream()
            .map(rule -> county.years().containsKey(rule.id()) ? rule.keptFor(county.years().get(rule.id())) : rule)
            .toList();
    }

    private record Listed(List<RetentionRule> rules) {
    }

    /**
     * Until when a record is kept.
     *
     * @param rule the rule that keeps it longest
     * @param on the first day on which it may be erased
     */
    record End(RetentionRule rule, LocalDate on) {
    }

    private static Listed read() {
        var yaml = new YamlMapFactoryBean();
        yaml.setResources(new ClassPathResource("retention.yaml"));
        return new ObjectMapper().convertValue(yaml.getObject(), Listed.class);
    }

    List<RetentionRule> rules() {
        return this.rules;
    }

    /** In words whose record a rule is about; the id of a rule that is no more. */
    String nameOf(String rule) {
        return this.rules.stream()
            .filter(candidate -> candidate.id().equals(rule))
            .map(RetentionRule::name)
            .findFirst()
            .orElse(rule);
    }

    /** The tables that rules ask. */
    Set<String> tables() {
        return this.rules.stream()
            .flatMap(rule -> rule.tables().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The last day on which a record can have begun that may be erased today: nobody's
     * last work is before the beginning, and the rule counts that keeps it longest.
     */
    LocalDate begunBy(LocalDate today) {
        var years = this.rules.stream()
            .filter(RetentionRule::keepsEveryRecord)
            .mapToInt(RetentionRule::years)
            .max()
            .orElse(0);
        return today.minusYears(years);
    }

    /** When this record may be erased: on the latest day that any rule says. */
    End end(RestingRecord record) {
        return this.rules.stream()
            .flatMap(rule -> rule.ends(record).map(day -> new End(rule, day)).stream())
            .max(Comparator.comparing(End::on))
            .orElseThrow(() -> new IllegalStateException("No rule of retention.yaml is for every record"));
    }

}

package org.childjourney.retention;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.childjourney.casefile.CodeSet;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;

/**
 * What the database does not say about the tables of a child's record, as
 * {@code record-tables.yaml} states it.
 *
 * @param shared a table that brothers and sisters share to the column, written
 * table.column, that links a child to it
 * @param forOneChild a table of a family to the column that names the one child whom a
 * row may be about
 * @param elsewhere tables that hold nothing about a child, and what they hold
 * @param kept tables that outlive the record, and why
 * @param apart a table to the condition on its rows that belong to the record
 * @param aboutOthers columns that say something about other people
 * @param aboutOtherPeople tables that are about other people
 * @param notForFamily columns that the family is not to be told
 * @param codes a column to what its codes mean
 * @param notTold columns, alone or written table.column, that serve the machine
 * @param chapters the chapters of an export to the beginnings of the names of their
 * tables
 */
record RecordLayout(Map<String, String> shared, @JsonProperty("for-one-child") Map<String, String> forOneChild,
        Map<String, String> elsewhere, Map<String, String> kept, Map<String, String> apart,
        @JsonProperty("about-others") Set<String> aboutOthers,
        @JsonProperty("about-other-people") Set<String> aboutOtherPeople,
        @JsonProperty("not-for-family") Set<String> notForFamily, Map<String, CodeSet> codes,
        @JsonProperty("not-told") Set<String> notTold, Map<String, List<String>> chapters) {

    static RecordLayout read() {
        var yaml = new YamlMapFactoryBean();
        yaml.setResources(new ClassPathResource("record-tables.yaml"));
        return new ObjectMapper().convertValue(yaml.getObject(), RecordLayout.class);
    }

    /** Whether a column of that table is left out of an export. */
    boolean isNotTold(String table, String column) {
        return this.notTold.contains(column) || this.notTold.contains(table + "." + column);
    }

    /** In which chapter that table stands: one that names it, otherwise the last. */
    String chapter(String table) {
        return this.chapters.entrySet()
            .stream()
            .filter(chapter -> chapter.getValue().stream().anyMatch(table::startsWith))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseGet(() -> List.copyOf(this.chapters.keySet()).get(this.chapters.size() - 1));
    }

}

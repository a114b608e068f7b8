package org.childjourney.retention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.childjourney.casefile.CaseReference;
import org.childjourney.engine.FinishedProcesses;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases every row of a child's record. What brothers and sisters share stays for the
 * others, and is erased with the last of them.
 */
@Component
class Erasure {

    /** No key of a row; it stands for a list that is empty. */
    private static final long NONE = -1;

    /**
     * A letter about brothers and sisters is filed under the first of them, and the
     * others are counted from there.
     */
    private static final List<String> FILED_UNDER_ANOTHER = List
        .of("update document_child set position = position + 1000 where document_id in (:document)", """
                update document_child set position = (select count(*) from document_child o
                    where o.document_id = document_child.document_id and o.position < document_child.position)
                where document_id in (:document)""", """
                update document set document_version = document_version + (
                        select coalesce(max(o.document_version), 0) from document o where o.kind = document.kind
                        and o.subject_key = document.subject_key and o.case_reference = (select c.case_reference
                            from document_child c where c.document_id = document.id and c.position = 0)),
                    case_reference = (select c.case_reference from document_child c
                        where c.document_id = document.id and c.position = 0)
                where id in (:document) and case_reference = :child
                and exists (select 1 from document_child c where c.document_id = document.id)""");

    private final NamedParameterJdbcTemplate jdbc;

    private final RecordTables tables;

    private final FinishedProcesses processes;

    Erasure(NamedParameterJdbcTemplate jdbc, RecordTables tables, FinishedProcesses processes) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.processes = processes;
    }

    /** Erases the record. A statement for each table is the least that there can be. */
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(CaseReference child) {
        var ordered = this.tables.inOrderOfErasure();
        var of = new HashMap<String, Object>(Map.of("child", child.value()));
        var shared = ordered.stream().filter(RecordTable::isShared).toList();
        shared.stream()
            .filter(table -> table.name().equals(table.sharedThrough()))
            .forEach(table -> of.put(table.name(), keys(table, of)));
        ordered.stream()
            .filter(table -> !table.isShared() && !table.name().equals(RecordTables.CHILD))
            .forEach(table -> delete(table.name(), table.ofChild(), of));
        this.tables.layout().forOneChild().forEach((table, column) -> delete(table, column + " = :child", of));
        FILED_UNDER_ANOTHER.forEach(move -> this.jdbc.update(move, of));
        shared.forEach(table -> delete(table.name(), table.leftByAll(), of));
        delete(RecordTables.CHILD, "case_reference = :child", of);
        // Now that the child is gone, the family may be nobody's any more.
        shared.forEach(table -> delete(table.name(), table.leftByAll(), of));
        this.processes.forget(child);
    }

    private List<Long> keys(RecordTable table, Map<String, Object> of) {
        var keys = this.jdbc.queryForList("select id from %s where %s".formatted(table.name(), table.ofChild()), of,
                Long.class);
        return keys.isEmpty() ? List.of(NONE) : keys;
    }

    private void delete(String table, String rows, Map<String, Object> of) {
        this.jdbc.update("delete from %s where %s".formatted(table, rows), of);
    }

}

package org.childjourney.deadlines;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DueDateChanges extends Repository<DueDateChange, Long> {

    DueDateChange save(DueDateChange change);

    @Query("from DueDateChange where runningClock = ?1 order by id")
    List<DueDateChange> of(RunningClock clock);

    @Query("select count(*) from DueDateChange where runningClock = ?1 and kind = ?2")
    int count(RunningClock clock, DueDateChange.Kind kind);

}

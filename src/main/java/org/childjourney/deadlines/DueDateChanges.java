package org.childjourney.deadlines;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DueDateChanges extends Repository<DueDateChange, Long> {

    DueDateChange save(DueDateChange change);

    @Query("from DueDateChange where runningClock = ?1 order by id")
    List<DueDateChange> of(RunningClock clock);

    @Query("from DueDateChange where runningClock in ?1 order by id")
    List<DueDateChange> of(Collection<RunningClock> clocks);

    /** The numbers of those clocks whose due date people have moved. */
    @Query("""
            select c.runningClock.id from DueDateChange c where c.runningClock in ?1
            and c.kind <> RECALCULATED""")
    Set<Long> movedByPeople(Collection<RunningClock> clocks);

    @Query("select count(*) from DueDateChange where runningClock = ?1 and kind = ?2")
    int count(RunningClock clock, DueDateChange.Kind kind);

}

package org.childjourney.deadlines;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EscalationLog extends Repository<Escalation, Long> {

    Escalation save(Escalation escalation);

    @Query("from Escalation where runningClock = ?1 order by id")
    List<Escalation> of(RunningClock clock);

    @Query("from Escalation told join fetch told.runningClock where told.caseId = ?1 order by told.raisedAt, told.id")
    List<Escalation> ofCase(String caseReference);

    @Query("from Escalation where runningClock.id = ?1 and dueAt = runningClock.dueAt and level = ?2 order by id desc")
    Optional<Escalation> latest(Long clock, int level, Limit limit);

    @Query("from Escalation where runningClock.id = ?1 and dueAt = runningClock.dueAt order by id desc")
    Optional<Escalation> latest(Long clock, Limit limit);

}

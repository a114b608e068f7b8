package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkerRepository extends Repository<Worker, String> {

    Optional<Worker> findById(String userId);

    List<Worker> findByUserIdIn(Collection<String> userIds);

    List<Worker> findByTeamIdOrderByName(String teamId);

    Worker saveAndFlush(Worker worker);

    @Query("""
            select w from Worker w where w.leftOn is null and w.absentFrom <= :day
            and (w.absentUntil is null or w.absentUntil >= :day) order by w.name""")
    List<Worker> awayOn(LocalDate day);

    @Query("select w.userId from Worker w where w.leftOn is null and w.absentFrom <= :day order by w.userId")
    List<String> absentBy(LocalDate day);

}

package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TeamRepository extends Repository<Team, String> {

    Optional<Team> findById(String id);

    List<Team> findAllByOrderByName();

    List<Team> findByManagerOrderByName(String manager);

    @Query("""
            select t.id from Team t where t.manager = :user
            or t.id in (select w.teamId from Worker w where w.userId = :user and (w.leftOn is null or w.leftOn > :day))
            or t.manager in (select w.userId from Worker w where w.coveredBy = :user and w.absentFrom <= :day
                and (w.absentUntil is null or w.absentUntil >= :day))
            order by t.id""")
    List<String> ofPerson(String user, LocalDate day);

    @Query("select t.id from Team t order by t.id")
    List<String> ids();

    Team saveAndFlush(Team team);

}

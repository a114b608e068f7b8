package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EpisodeRepository extends Repository<Episode, Long> {

    @Query("select distinct e from Episode e left join fetch e.activities where e.openFor in :references")
    List<Episode> openOf(Collection<String> references);

    @Query("""
            select distinct e from Episode e left join fetch e.activities where e.caseReference = :reference
            order by e.referralDate desc, e.id desc""")
    List<Episode> allOf(String reference);

    @Query("select e.openFor from Episode e where e.openFor in :references")
    Set<String> openAmong(Collection<String> references);

    boolean existsByOpenFor(String reference);

    boolean existsByCaseReferenceAndReferralNfaFalse(String reference);

    @Query("""
            select count(e) from Episode e where e.caseReference = :reference
            and e.referralDate >= :from and e.referralDate < :before""")
    long referralsBetween(String reference, LocalDate from, LocalDate before);

    @Query("""
            select count(a) from Activity a where a.episode.openFor = :reference and a.endedOn is null
            and a.kind in (org.childjourney.casefile.ActivityKind.SECTION_47,
            org.childjourney.casefile.ActivityKind.CP_PLAN)""")
    long protectiveWork(String reference);

    @Query("""
            select count(a) from Activity a where a.episode.caseReference = :reference and a.kind = :kind
            and a.startedOn >= :from and a.startedOn < :before""")
    long activitiesBetween(String reference, ActivityKind kind, LocalDate from, LocalDate before);

    @Query("""
            select e.caseReference as child, a.startedOn as startedOn from Activity a join a.episode e
            where e.caseReference in :references and a.kind = :kind order by a.startedOn, a.id""")
    List<Began> began(Collection<String> references, ActivityKind kind);

    interface Began {

        String getChild();

        LocalDate getStartedOn();

    }

}

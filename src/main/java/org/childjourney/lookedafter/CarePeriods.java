package org.childjourney.lookedafter;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CarePeriods extends Repository<CarePeriod, Long> {

    CarePeriod save(CarePeriod period);

    @Query("select p from CarePeriod p left join fetch p.episodes where p.openFor = :child")
    Optional<CarePeriod> openOf(String child);

    @Query("select distinct p from CarePeriod p left join fetch p.episodes where p.caseReference = :child "
            + "order by p.beganOn desc, p.id desc")
    List<CarePeriod> allOf(String child);

}

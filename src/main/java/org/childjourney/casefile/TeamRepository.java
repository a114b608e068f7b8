package org.childjourney.casefile;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface TeamRepository extends Repository<Team, String> {

    Optional<Team> findById(String id);

    List<Team> findAllByOrderByName();

    List<Team> findByManagerOrderByName(String manager);

    Team saveAndFlush(Team team);

}

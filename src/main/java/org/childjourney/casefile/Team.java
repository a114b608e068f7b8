package org.childjourney.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A team of workers under one manager. */
@Entity
@Table(name = "team")
class Team {

    @Id
    private String id;

    private String name;

    private String manager;

    private String covers;

    @Version
    private Long version;

    protected Team() {
    }

    Team(String id) {
        this.id = Wording.required("team", id, 64, "Please give the team a short name to be known by.");
    }

    void described(TeamDetails details) {
        this.name = Wording.required("name", details.name(), 200, "Please give the team's name.");
        this.manager = Wording.tidy("manager", details.manager(), 64);
        this.covers = Wording.narrative("covers", details.covers());
    }

    TeamDetails details() {
        return new TeamDetails(this.id, this.name, this.manager, this.covers);
    }

}

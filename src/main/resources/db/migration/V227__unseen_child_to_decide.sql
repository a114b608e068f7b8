-- A child who was not seen twice waits for a manager's decision, also after a move.

alter table care_period add unseen_to_decide boolean default false not null;

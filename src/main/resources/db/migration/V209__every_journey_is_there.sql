-- Every journey is there, so that no manager takes one forward by hand any more.
drop table hand_over;
drop sequence hand_over_seq;

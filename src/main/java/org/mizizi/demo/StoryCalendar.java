package org.mizizi.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Turns the story's days into moments of the country: day 0 is the day of the first start. */
record StoryCalendar(LocalDate firstStart, ZoneId zone) {

    /** The times of day at which things happen when the story names none, in the order in which they follow. */
    enum Hour {
        BEFORE_WORK(7, 30),
        OPENING(8, 0),
        VOICES(9, 0),
        GROUPING(11, 30),
        ANSWERS(12, 0),
        OWNERS(14, 0),
        MINISTRIES(16, 30),
        CLOSING(18, 0),
        EVENING(18, 30);

        private final LocalTime time;

        Hour(int hour, int minute) {
            time = LocalTime.of(hour, minute);
        }
    }

    private static final int SPREAD_MINUTES = 110;

    LocalDate date(int day) {
        return firstStart.plusDays(day);
    }

    LocalDate date(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    Instant moment(int day, LocalTime time) {
        return date(day).atTime(time).atZone(zone).toInstant();
    }

    Instant moment(int day, Hour hour) {
        return moment(day, hour.time);
    }

    /** At the named time, else some minutes after the hour: people do not all write at nine o'clock sharp. */
    Instant moment(int day, @Nullable LocalTime time, Hour hour, String who) {
        return time == null
                ? moment(day, hour.time.plusMinutes(Math.floorMod(who.hashCode(), SPREAD_MINUTES)))
                : moment(day, time);
    }
}

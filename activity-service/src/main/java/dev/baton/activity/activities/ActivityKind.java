package dev.baton.activity.activities;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of activity it is. */
public enum ActivityKind {
    @JsonProperty("theme-day")
    THEME_DAY,
    @JsonProperty("lecture")
    LECTURE,
    @JsonProperty("members-meeting")
    MEMBERS_MEETING,
    @JsonProperty("committee-meeting")
    COMMITTEE_MEETING,
    @JsonProperty("group-meeting")
    GROUP_MEETING,
    @JsonProperty("seminar")
    SEMINAR,
    @JsonProperty("salon")
    SALON,
    @JsonProperty("study")
    STUDY,
    @JsonProperty("visit")
    VISIT,
    @JsonProperty("practice")
    PRACTICE,
    @JsonProperty("competition")
    COMPETITION,
    @JsonProperty("volunteering")
    VOLUNTEERING,
    @JsonProperty("screening")
    SCREENING,
    @JsonProperty("commemoration")
    COMMEMORATION,
    /** The event of a leg of the relay; announced elsewhere. */
    @JsonProperty("showcase")
    SHOWCASE
}

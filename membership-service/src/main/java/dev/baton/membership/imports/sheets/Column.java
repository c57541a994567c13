package dev.baton.membership.imports.sheets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a sheet of members, the same when it is read and when it is written. */
public enum Column {
    NAME("姓名", "name", true),
    CAMPUS_NUMBER("学工号", "campusNumber", true),
    UNIT("组织", "unit", true),
    STAGE("发展阶段", "stage", true),
    JOINED_ON("加入日期", "joinedOn", true),
    LOGIN("登录名", "login", false),
    PHONE("手机", "phone", false),
    EMAIL("邮箱", "email", false);

    private final String zh;
    private final String en;
    private final boolean needed;

    Column(String zh, String en, boolean needed) {
        this.zh = zh;
        this.en = en;
        this.needed = needed;
    }

    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : zh;
    }

    public boolean isNeeded() {
        return needed;
    }

    String both() {
        return zh + "/" + en;
    }

    static Optional<Column> named(String header) {
        return Arrays.stream(values())
                .filter(column -> header.equals(column.zh) || header.equalsIgnoreCase(column.en))
                .findFirst();
    }
}

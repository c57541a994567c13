package dev.baton.local.demo;

/** A university of the demo, as the operator enters it. */
enum University {
    SZPU("szpu", "深圳职业技术大学", "Shenzhen Polytechnic University", "样例甲"),
    SZU("szu", "深圳大学", "Shenzhen University", "样例乙"),
    SZTU("sztu", "深圳技术大学", "Shenzhen Technology University", "样例丙"),
    HITSZ("hitsz", "哈尔滨工业大学（深圳）", "Harbin Institute of Technology, Shenzhen", "样例丁");

    final String code;
    final String zh;
    final String en;
    final String officer;

    University(String code, String zh, String en, String officer) {
        this.code = code;
        this.zh = zh;
        this.en = en;
        this.officer = officer;
    }

    String office() {
        return code + "-office";
    }
}

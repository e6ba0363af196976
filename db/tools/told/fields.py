"""What the fields of records are called, in English and Chinese."""

from __future__ import annotations

from collections.abc import Mapping

_TABLE = """
about: subject, 主题
address: address, 地址
adopted: adoption, 通过情况
affiliation: affiliation, 单位
also: other record of the same work, 同一作品的另一记录
area_m2: area in m², 面积（平方米）
attended: attendance, 是否出席
attendees: guests, 嘉宾
award: award, 奖项
backing: backing, 支持方
binding: binding force, 约束力
blocks: blocks, 板块
body: body, 机构
booth: booth, 展位
box: place on the plan, 平面图位置
city: city, 城市
claims: claims, 各方说法
code: code, 代号
confidence: confidence, 可信度
count: count, 数量
country: country, 国家
counts: counts, 统计
criteria: criteria, 评选标准
date: date, 日期
day: day, 日期
day_change_hour: hour at which a day begins, 换日时刻
detail: detail, 详情
earlier: what was announced before, 原公布信息
edition: edition, 届次
end: end, 结束
entrant: entrant, 参选方
events: events, 事件
exhibition_end: end of the exhibition, 展览结束
exhibition_start: start of the exhibition, 展览开始
exhibitor: exhibitor, 展商
exhibits: exhibits, 展品
expires: expiry, 到期
field: field, 领域
field_sources: sources of single fields, 各字段来源
first_day: first day, 首日
first_time: first time, 是否首次参展
forum: forum, 论坛
forum_class: class, 类别
forums: forums, 论坛
hosts: hosts, 主办单位
id: id, 标识
key_points: key points, 要点
kind: kind, 类型
label: label, 名称
language: spoken language, 语言
last_day: last day, 末日
lead: lead, 牵头方
level: level, 级别
name: name, 名称
note: note, 备注
occasion: occasion, 场合
official_sources: official sources, 官方来源
openings: opening hours, 开放时间
organisation: organisation, 单位
organisers: organisers, 主办方
outputs: outputs, 成果
part: part of the day, 时段
parts: parts, 组成部分
pattern: pattern, 格局
people: people, 人物
person: person, 人物
place: place, 地点
points: points, 要点
presented_at: session of the award, 颁奖场次
presented_by: presenter, 颁奖人
presented_on: day of the award, 颁奖日期
programme: programme, 计划
programme_fields: fields of the programme, 计划领域
project: project, 项目
publisher: publisher, 发布方
qualifier: qualifier, 限定语
rank: rank, 排序
relations: relations, 关系
releases: releases, 发布内容
role: role, 角色
roles: roles, 定位
sections: sections, 分论坛
session: session, 场次
short_name: short name, 简称
slogan: slogan, 口号
sources: sources, 来源
start: start, 开始
starts: start, 开始
status: status, 状态
strand: strand, 板块
subjects: subjects, 涉及内容
summary: summary, 简介
symbol: symbol, 文号
text: text, 内容
theme: theme, 主题
tied_to_conference: tie to the conference, 是否与大会相关
title: title, 标题
topic: topic, 话题
topics: topics, 议题
track: track, 赛道
un_body: UN body, 是否联合国机构
unit: unit, 单位
url: address, 网址
use: use, 用途
value: value, 数值
venue: venue, 场馆
winners_count: number of winners, 获奖数
within: hall around it, 所在展厅
works: works, 作品
year: year, 年份
zone: time zone, 时区
"""


def _read() -> Mapping[str, tuple[str, str]]:
    found = {}
    for line in _TABLE.strip().splitlines():
        name, words = line.split(": ", 1)
        english, chinese = words.split(", ", 1)
        found[name] = (english, chinese)
    return found


FIELDS = _read()


def field_told(field: str, language: str) -> str:
    """ "spoken language", “语言”."""
    return FIELDS[field][language == "zh"]

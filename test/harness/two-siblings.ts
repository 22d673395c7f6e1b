import {settled} from './settled'

/** Two siblings of one region; the first says nothing of a chair. */
export const alderUri = 'file:///work/alder.md'
export const birchUri = 'file:///work/birch.md'

export const alder = `# Alder Strategic Migration Group Terms of Reference

## Introduction

Alder is one of two areas, the other being Birch. The Tree Region Migration Partnership (TRMP) supports both groups.

## Purpose

The group brings together the organisations that support migrants in the area.

## Membership

### Health

- Public Health

## Frequency of meetings

The group meets at least three times a year.
${settled}`

export const birch = `# Birch Strategic Migration Group Terms of Reference

## Purpose

The group brings together the organisations that support migrants in the area. TRMP sends it news.

## Chair

The Head of Housing chairs the group. A deputy stands in.

## Membership

- Housing

## Frequency of meetings

The group meets four times a year.
${settled}`

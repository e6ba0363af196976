// Behind attract: the frame with its pages, the sheets, the question, and the staff screen.
pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.Theme
import Exhibition.Controls
import Exhibition.Screens
import Exhibition.Staff
import Exhibition.ViewModels

Item {
    id: root

    required property FrameViewModel frame
    required property SourcesViewModel sources
    required property AccessViewModel access
    required property StaffViewModel staff
    required property HomeViewModel home
    required property AgendaViewModel agenda
    required property SessionViewModel session
    required property ForumsViewModel forums
    required property ForumViewModel forum
    required property AwardsViewModel awards
    required property AwardViewModel award
    required property GovernanceViewModel governance
    required property InitiativeViewModel initiative
    required property SearchViewModel search
    required property PlanViewModel plan
    required property CompareViewModel compare
    required property ExhibitionViewModel exhibition
    required property ExhibitorViewModel exhibitor
    required property ActivitiesViewModel activities
    required property ActivityViewModel activity
    required property PeopleViewModel people
    required property PersonViewModel person
    required property VenuesViewModel venues
    required property VenueViewModel venue
    required property AboutViewModel about

    readonly property bool visiting: root.frame.screen !== "attract"

    anchors.fill: parent

    Binding {
        target: Theme
        property: "above"
        value: topBar.height + banner.height
    }

    Item {
        id: house

        anchors.fill: parent
        visible: root.visiting
        enabled: !root.frame.asking && !root.sources.open && !root.access.open && !staff.open

        TopBar {
            id: topBar

            width: parent.width
            where: root.frame.where
            date: root.frame.date
            clock: root.frame.clock
        }

        Banner {
            id: banner

            anchors.top: topBar.bottom
            width: parent.width
            level: root.frame.bannerLevel
            lead: root.frame.bannerLead
            text: root.frame.bannerText
        }

        Pages {
            id: pages

            anchors {
                top: banner.bottom
                bottom: dock.top
                left: parent.left
                right: parent.right
            }
            frame: root.frame
            home: root.home
            agenda: root.agenda
            session: root.session
            forums: root.forums
            forum: root.forum
            awards: root.awards
            award: root.award
            governance: root.governance
            initiative: root.initiative
            search: root.search
            plan: root.plan
            compare: root.compare
            exhibition: root.exhibition
            exhibitor: root.exhibitor
            activities: root.activities
            activity: root.activity
            people: root.people
            person: root.person
            venues: root.venues
            venue: root.venue
            about: root.about
        }

        Notice {
            anchors.fill: topBar
            text: root.frame.noticeText
        }

        Dock {
            id: dock

            anchors.bottom: parent.bottom
            width: parent.width
            homeText: root.frame.homeText
            backText: root.frame.backText
            searchText: root.frame.searchText
            planText: root.frame.planText
            languageText: root.frame.languageText
            accessText: root.frame.accessText
            current: root.access.open ? "access" : root.frame.screen
            han: root.frame.han
            canBack: root.frame.canBack
            onHomeTapped: root.frame.home()
            onBackTapped: root.frame.back()
            onSearchTapped: root.frame.search()
            onPlanTapped: root.frame.plan()
            onLanguageTapped: root.frame.flipLanguage()
            onAccessTapped: root.frame.access()
        }
    }

    Sheet {
        id: sources

        anchors.fill: parent
        open: root.sources.open && !root.frame.asking
        title: root.sources.title
        subtitle: root.sources.subject
        closeText: root.sources.closeText
        onClosed: root.sources.close()

        SourceList {
            width: parent.width
            model: root.sources.rows
        }
    }

    AccessSheet {
        id: access

        anchors.fill: parent
        vm: root.access
        asking: root.frame.asking
    }

    StillThere {
        id: question
        anchors.fill: parent
        open: root.frame.asking
        question: root.frame.question
        questionOther: root.frame.questionOther
        text: root.frame.askText
        textOther: root.frame.askTextOther
        keepText: root.frame.keepText
        keepTextOther: root.frame.keepTextOther
        endText: root.frame.endText
        endTextOther: root.frame.endTextOther
        seconds: root.frame.seconds
        share: root.frame.share
        onKept: root.frame.keep()
        onEnded: root.frame.end()
    }

    FocusKeeper {
        anchors.fill: parent
        scope: staff.open ? staff : root.frame.asking ? question : root.access.open ? access : root.sources.open ? sources : pages
        page: pages
    }

    StaffLayer {
        id: staff

        anchors.fill: parent
        vm: root.staff
    }

    Shortcut {
        sequence: "Escape"
        enabled: root.frame.asking || root.access.open || root.sources.open
        onActivated: {
            if (root.frame.asking)
                root.frame.keep();
            root.access.close();
            root.sources.close();
        }
    }
}
